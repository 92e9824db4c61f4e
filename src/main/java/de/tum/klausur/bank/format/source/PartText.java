package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A part's section, cut into its pieces.
 *
 * @param place of its heading
 * @param letter the part's
 * @param context what the section before it says, which holds from this part on; mostly blank
 * @param prompt what stands before the options
 * @param solution what stands below {@code ### Solution} or {@code ### Lösung}
 */
public record PartText(
        Place place, String letter, Block context, Block prompt, List<OptionText> options, Optional<Block> solution) {

    private static final Set<String> SOLUTION = Set.of("solution", "lösung");

    public PartText {
        options = List.copyOf(options);
    }

    /** Cuts a part's section. */
    public static PartText read(Section section, Block context, ProblemLog log) {
        List<Line> lines = section.body().lines();
        int solution = 0;
        while (solution < lines.size() && !isSolution(lines.get(solution))) {
            solution++;
        }
        int options = 0;
        while (options < solution && !OptionLine.isOption(lines.get(options), log)) {
            options++;
        }
        return new PartText(
                section.place(),
                section.name(),
                context,
                new Block(lines.subList(0, options)),
                options(lines.subList(options, solution), log),
                solution < lines.size()
                        ? Optional.of(new Block(lines.subList(solution + 1, lines.size())))
                        : Optional.empty());
    }

    private static boolean isSolution(Line line) {
        return Heading.isSubsection(line)
                && SOLUTION.contains(Heading.name(line).toLowerCase(Locale.ROOT));
    }

    private static List<OptionText> options(List<Line> lines, ProblemLog log) {
        List<OptionText> options = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && !OptionLine.isOption(lines.get(end), log)) {
                end++;
            }
            options.add(OptionLine.read(lines.subList(start, end), log));
            start = end;
        }
        return options;
    }
}
