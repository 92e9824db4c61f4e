package de.tum.klausur.people;

/** The roles that Keycloak gives, for {@code @RolesAllowed}. None implies another: annotate every role that may. */
public final class Role {

    public static final String STUDENT = "student";
    public static final String TA = "ta";
    public static final String LECTURER = "lecturer";
    public static final String ADMIN = "admin";

    private Role() {}
}
