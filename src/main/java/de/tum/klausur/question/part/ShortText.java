package de.tum.klausur.question.part;

import de.tum.klausur.question.key.PartHead;
import java.util.List;

/**
 * A word or a few words out of an accepted list; case, surrounding and repeated white space, and hyphen against space
 * make no difference.
 *
 * @param accepted every accepted wording, in any language; never empty
 */
public record ShortText(PartHead head, List<String> accepted) implements Part {

    /** The longest response that is taken, in characters. */
    public static final int LONGEST = 200;

    public ShortText {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("short text needs an accepted wording");
        }
    }
}
