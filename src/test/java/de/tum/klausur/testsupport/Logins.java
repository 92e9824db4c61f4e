package de.tum.klausur.testsupport;

import java.util.Optional;
import java.util.Set;

/** The people of the tests; the same login is the same person everywhere. */
public final class Logins {

    private static final int NUMBERS = 10_000_000;

    private Logins() {}

    /** A student with a matriculation number of eight digits, made of the login. */
    public static Login student(String login) {
        String number = "0%07d".formatted(Math.floorMod(login.hashCode(), NUMBERS));
        return new Login(login, Optional.of(number), "Sam", "Student " + login, Set.of("student"));
    }

    /** A student with this matriculation number. */
    public static Login student(String login, String matriculationNumber) {
        return new Login(login, Optional.of(matriculationNumber), "Sam", "Student " + login, Set.of("student"));
    }

    /** A student of another university: no matriculation number. */
    public static Login externalStudent(String login) {
        return new Login(login, Optional.empty(), "Eve", "External " + login, Set.of("student"));
    }

    public static Login ta() {
        return person("ta1test", "Toni", "Tutor", "ta");
    }

    public static Login secondTa() {
        return person("ta2test", "Tara", "Tutor", "ta");
    }

    public static Login lecturer() {
        return person("le1test", "Lena", "Lecturer", "lecturer");
    }

    public static Login secondLecturer() {
        return person("le2test", "Luis", "Lecturer", "lecturer");
    }

    public static Login admin() {
        return person("ad1test", "Ada", "Admin", "admin");
    }

    private static Login person(String login, String givenName, String familyName, String role) {
        return new Login(login, Optional.empty(), givenName, familyName, Set.of(role));
    }
}
