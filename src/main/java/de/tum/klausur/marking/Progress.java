package de.tum.klausur.marking;

/**
 * How far the markers are.
 *
 * @param all answers that a person has to mark
 * @param marked those that are marked
 * @param claimed those that a marker has open and not marked
 * @param waiting answers that the key marks as soon as a marker has read an earlier part
 */
record Progress(long all, long marked, long claimed, long waiting) {

    /** Nothing to do and nothing done. */
    public static final Progress NONE = new Progress(0, 0, 0, 0);

    public Progress plus(Progress other) {
        return new Progress(all + other.all, marked + other.marked, claimed + other.claimed, waiting + other.waiting);
    }

    /** Answers that still wait for a mark, claimed ones included. */
    public long open() {
        return all - marked;
    }

    public boolean isDone() {
        return open() == 0;
    }
}
