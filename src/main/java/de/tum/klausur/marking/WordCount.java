package de.tum.klausur.marking;

/**
 * How many groups of equal words a part has.
 *
 * @param open those on which nobody has decided
 */
record WordCount(long all, long open) {

    public static final WordCount NONE = new WordCount(0, 0);

    public WordCount plus(WordCount other) {
        return new WordCount(all + other.all, open + other.open);
    }
}
