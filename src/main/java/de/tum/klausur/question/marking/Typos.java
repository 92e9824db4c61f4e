package de.tum.klausur.question.marking;

/** How far two words are apart in typing. */
final class Typos {

    private Typos() {}

    /**
     * How many letters were put in, left out, changed or swapped with their neighbour (optimal string alignment); any
     * number above {@code most} where there are more.
     */
    static int between(String one, String other, int most) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        if (Math.abs(a.length - b.length) > most) {
            return most + 1;
        }
        int[][] apart = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                apart[i][j] = i == 0 || j == 0 ? i + j : nearest(apart, a, b, new int[] {i, j});
            }
        }
        return apart[a.length][b.length];
    }

    private static int nearest(int[][] apart, int[] a, int[] b, int[] at) {
        int i = at[0];
        int j = at[1];
        int changed = apart[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int least = Math.min(changed, Math.min(apart[i - 1][j], apart[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(least, apart[i - 2][j - 2] + 1) : least;
    }
}
