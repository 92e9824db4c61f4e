package de.tum.klausur.question.part;

import de.tum.klausur.shared.text.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * A word or a few words out of an accepted list; case, surrounding and repeated white space, and hyphen against space
 * make no difference.
 *
 * @param groups every accepted answer, each with all its wordings in any language; never empty
 * @param list that several answers are asked for, of which only the first count; empty where one is
 * @param closed whether its list is complete, so that words which aren't on it earn 0 without a person's look
 */
public record ShortText(
        PartHead head, List<List<String>> groups, Lenience lenience, Optional<FirstOnly> list, boolean closed)
        implements Part.Typed {

    /** The longest response that is taken, in characters. */
    public static final int LONGEST = 200;

    /** The longest list that is taken, in characters. */
    public static final int LONGEST_LIST = 1_000;

    private static final int LENGTH_OF_A_NAME = 16;

    public ShortText {
        groups = groups.stream().map(List::copyOf).toList();
        if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("short text needs an accepted wording");
        }
    }

    /** With a list that a person may add to. */
    public ShortText(PartHead head, List<List<String>> groups, Lenience lenience, Optional<FirstOnly> list) {
        this(head, groups, lenience, list, false);
    }

    /** One answer, with nothing beyond the wordings accepted. */
    public ShortText(PartHead head, List<String> accepted) {
        this(head, accepted.isEmpty() ? List.of() : List.of(accepted), Lenience.NONE, Optional.empty());
    }

    /** Names the accepted wordings; the same for the same ones, in whichever variant they stand. */
    public String keyName() {
        return Sha256.hex(groups.toString(), LENGTH_OF_A_NAME);
    }

    /** All accepted wordings. */
    public List<String> accepted() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
