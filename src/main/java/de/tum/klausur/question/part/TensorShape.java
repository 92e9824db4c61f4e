package de.tum.klausur.question.part;

import java.util.List;

/**
 * The shape of a tensor. The first accepted shape that fits the response decides its credits.
 *
 * @param accepted the accepted shapes, the whole key first; never empty
 */
public record TensorShape(PartHead head, List<AcceptedShape> accepted) implements Part {

    public TensorShape {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("a tensor shape needs a key");
        }
    }

    /** How many sizes the key has; a response with another number can't be right. */
    public int rank() {
        return accepted.getFirst().sizes().size();
    }
}
