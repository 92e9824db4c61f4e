package de.tum.klausur.marking;

import de.tum.klausur.marking.shown.ShownText;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The words of one part that no key knows, grouped.
 *
 * @param fixed whether results are out
 * @param key the accepted wordings of the sample variant, in words
 * @param asked the sample variant
 */
record PartWords(
        UUID session,
        String sessionTitle,
        PartWork part,
        boolean fixed,
        ShownText key,
        Part asked,
        List<WordGroup> groups) {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    public PartWords {
        groups = List.copyOf(groups);
    }

    /** The address of the list. */
    public String path() {
        return "/marking/" + session + "/" + part.ref() + "/words";
    }

    /** What can be given for a group, the most first; 0 refuses it. */
    public List<BigDecimal> offers(WordGroup group) {
        return Stream.iterate(group.worth().value(), credits -> credits.signum() > 0, credits -> credits.subtract(STEP))
                .toList();
    }

    /** The listed answers that an item of a list may say in other words; empty where the part asks for no list. */
    public List<String> listed(WordGroup group) {
        if (!(asked instanceof ShortText text) || text.list().isEmpty()) {
            return List.of();
        }
        boolean sample = text.keyName().equals(group.group().key());
        return sample
                ? text.groups().stream()
                        .map(one -> one.contains(group.nearest()) ? group.nearest() : one.getFirst())
                        .toList()
                : List.of(group.nearest());
    }
}
