package de.tum.klausur.question.part;

import java.math.BigDecimal;

/** A piece of a figure, in the units of its points; its border belongs to it. */
public sealed interface Region {

    boolean contains(Point point);

    /** A point well inside. */
    Point middle();

    /** The smallest box around it. */
    Box bounds();

    /** All points at most {@code radius} away from {@code centre}. */
    record Circle(Point centre, BigDecimal radius) implements Region {

        @Override
        public boolean contains(Point point) {
            BigDecimal dx = point.x().subtract(centre.x());
            BigDecimal dy = point.y().subtract(centre.y());
            return dx.multiply(dx).add(dy.multiply(dy)).compareTo(radius.multiply(radius)) <= 0;
        }

        @Override
        public Point middle() {
            return centre;
        }

        @Override
        public Box bounds() {
            BigDecimal size = radius.multiply(BigDecimal.TWO);
            return new Box(new Point(centre.x().subtract(radius), centre.y().subtract(radius)), size, size);
        }
    }

    /** A rectangle by its upper left corner, width and height. */
    record Box(Point corner, BigDecimal width, BigDecimal height) implements Region {

        @Override
        public boolean contains(Point point) {
            BigDecimal dx = point.x().subtract(corner.x());
            BigDecimal dy = point.y().subtract(corner.y());
            return dx.signum() >= 0 && dy.signum() >= 0 && dx.compareTo(width) <= 0 && dy.compareTo(height) <= 0;
        }

        @Override
        public Point middle() {
            return new Point(half(corner.x(), width), half(corner.y(), height));
        }

        @Override
        public Box bounds() {
            return this;
        }

        private static BigDecimal half(BigDecimal from, BigDecimal size) {
            return from.add(size.divide(BigDecimal.TWO));
        }
    }
}
