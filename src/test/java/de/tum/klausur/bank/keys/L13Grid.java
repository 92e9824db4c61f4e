package de.tum.klausur.bank.keys;

import java.util.Arrays;

/** A grid world with four moves, given by its rows of letters, on which value iteration is really run. */
final class L13Grid {

    private static final int[][] MOVES = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    /** What a move into a cell with this letter brings. */
    interface Rewards {
        double into(char cell);
    }

    private final String[] rows;
    private final String terminal;
    private final Rewards rewards;
    private final double gamma;

    /**
     * @param terminal the letters of the cells that end the episode
     */
    L13Grid(String terminal, Rewards rewards, double gamma, String... rows) {
        this.terminal = terminal;
        this.rewards = rewards;
        this.gamma = gamma;
        this.rows = rows;
    }

    /** The values after so many sweeps over all cells at once, from 0. */
    double[][] values(int sweeps) {
        double[][] values = new double[rows.length][rows[0].length()];
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double[][] swept = new double[rows.length][rows[0].length()];
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < swept[row].length; column++) {
                    swept[row][column] = best(values, row, column);
                }
            }
            values = swept;
        }
        return values;
    }

    private double best(double[][] values, int row, int column) {
        char cell = rows[row].charAt(column);
        if (cell == '#' || terminal.indexOf(cell) >= 0) {
            return 0;
        }
        return Arrays.stream(MOVES)
                .mapToDouble(move -> after(values, new int[] {row, column}, move))
                .max()
                .orElseThrow();
    }

    /** The reward of a move and the discounted value of where it leads; a move against a border leads nowhere. */
    private double after(double[][] values, int[] from, int[] move) {
        int row = from[0] + move[0];
        int column = from[1] + move[1];
        boolean inside = row >= 0 && row < rows.length && column >= 0 && column < rows[0].length();
        if (!inside || rows[row].charAt(column) == '#') {
            return rewards.into('.') + gamma * values[from[0]][from[1]];
        }
        return rewards.into(rows[row].charAt(column)) + gamma * values[row][column];
    }
}
