package de.tum.klausur.question.part;

import java.util.List;

/**
 * The shape of a tensor. Of the accepted shapes that fit the response, the one with the most credits counts.
 *
 * @param accepted the accepted shapes, the whole key first; never empty
 */
public record TensorShape(PartHead head, List<AcceptedShape> accepted) implements Part.Typed {

    public TensorShape {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("a tensor shape needs a key");
        }
    }
}
