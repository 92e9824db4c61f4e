package de.tum.klausur.people;

import de.tum.klausur.testsupport.Login;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looks at the people of the tests as they stand in the database. */
@ApplicationScoped
@Transactional
public class TestPeople {

    @Inject
    PersonRepository people;

    public PersonView of(Login login) {
        return row(login).view();
    }

    String language(Login login) {
        return row(login).language;
    }

    long count(Login login) {
        return people.count("subject", login.subject());
    }

    private Person row(Login login) {
        return people.find("subject", login.subject()).singleResult();
    }
}
