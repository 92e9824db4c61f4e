package de.tum.klausur.session;

import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A candidate by hand, checked. */
record NewCandidate(String familyName, String givenName, Optional<RegistrationNumber> number, Optional<String> login) {

    private static final int LONGEST_NAME = 100;
    private static final String LOGIN = "[a-z0-9][a-z0-9._@+-]{1,99}";

    /** Reads the form against those who were ever in the session; throws {@link InvalidInput}. */
    static NewCandidate of(CandidateForm form, Collection<Candidate> all) {
        NewCandidate read = new NewCandidate(
                typed(form.familyName).orElse(""),
                typed(form.givenName).orElse(""),
                typed(form.registrationNumber).map(RegistrationNumber::new),
                typed(form.login).map(login -> login.toLowerCase(Locale.ROOT)));
        List<InputProblem> problems = read.problems();
        if (problems.isEmpty() && read.earlier(all).filter(Candidate::takesPart).isPresent()) {
            problems.add(problem(read.field(), CandidateMessages::alreadyThere));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return read;
    }

    /** The row of the same student from earlier, removed or not. */
    Optional<Candidate> earlier(Collection<Candidate> all) {
        return all.stream().filter(this::isSame).findFirst();
    }

    void fill(Candidate candidate) {
        candidate.registrationNumber = number.map(RegistrationNumber::written).orElse(candidate.registrationNumber);
        candidate.login = login.orElse(candidate.login);
        candidate.familyName = familyName;
        candidate.givenName = givenName;
        candidate.removedAt = null;
    }

    private boolean isSame(Candidate candidate) {
        boolean sameNumber = number.isPresent()
                && Optional.ofNullable(candidate.registrationNumber)
                        .map(RegistrationNumber::new)
                        .equals(number);
        return sameNumber || (login.isPresent() && Objects.equals(candidate.login, login.get()));
    }

    private List<InputProblem> problems() {
        List<InputProblem> problems = new ArrayList<>();
        if (familyName.isEmpty() || familyName.length() > LONGEST_NAME) {
            problems.add(problem("familyName", CandidateMessages::noName));
        }
        if (givenName.length() > LONGEST_NAME) {
            problems.add(problem("givenName", CandidateMessages::noName));
        }
        if (number.isEmpty() && login.isEmpty()) {
            problems.add(problem("registrationNumber", CandidateMessages::numberOrLogin));
        }
        if (number.filter(n -> !n.isComplete()).isPresent()) {
            problems.add(problem("registrationNumber", CandidateMessages::notANumber));
        }
        if (login.filter(l -> !l.matches(LOGIN)).isPresent()) {
            problems.add(problem("login", CandidateMessages::notALogin));
        }
        return problems;
    }

    private String field() {
        return number.isPresent() ? "registrationNumber" : "login";
    }

    private static Optional<String> typed(@Nullable String field) {
        return Optional.ofNullable(field).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static InputProblem problem(String field, Function<CandidateMessages, String> text) {
        return new InputProblem(field, locale -> text.apply(Texts.in(CandidateMessages.class, locale)));
    }
}
