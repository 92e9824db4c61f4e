package de.tum.klausur.local.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of requests that were sent once ({@code bench/once.lua}).
 *
 * @param answers of those that were answered or broke, in no order
 * @param unanswered how many weren't when time was over
 */
record Played(List<Answer> answers, long unanswered) {

    private static final int REFUSALS = 400;
    private static final double MICROS_IN_MILLI = 1e3;

    Played {
        answers = List.copyOf(answers);
    }

    /**
     * One of them.
     *
     * @param lane which thread sent it
     * @param place in that thread's requests, from 0
     * @param status 0 where the connection broke
     * @param sent milliseconds since the start
     * @param answered milliseconds since the start
     */
    record Answer(int lane, int place, int status, double sent, double answered) {

        boolean isError() {
            return status == 0 || status >= REFUSALS;
        }
    }

    /** The lines that one thread wrote; a last one without an end was cut off. */
    static List<Answer> read(int lane, String told) {
        List<Answer> answers = new ArrayList<>();
        String whole = told.substring(0, told.lastIndexOf('\n') + 1);
        whole.lines().forEach(line -> {
            String[] numbers = line.split(" ");
            answers.add(new Answer(
                    lane,
                    Integer.parseInt(numbers[0]) - 1,
                    Integer.parseInt(numbers[1]),
                    Double.parseDouble(numbers[2]) / MICROS_IN_MILLI,
                    Double.parseDouble(numbers[3]) / MICROS_IN_MILLI));
        });
        return answers;
    }

    long errors() {
        return unanswered + answers.stream().filter(Answer::isError).count();
    }
}
