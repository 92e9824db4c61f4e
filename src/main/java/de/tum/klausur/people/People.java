package de.tum.klausur.people;

import de.tum.klausur.shared.Bounded;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people known to the platform: everybody who has signed in. */
@ApplicationScoped
public class People {

    private final PersonRepository people;
    private final KnownPeople remembered;
    private final CurrentLanguage language;
    private final Clock clock;

    People(PersonRepository people, KnownPeople remembered, CurrentLanguage language, Clock clock) {
        this.people = people;
        this.remembered = remembered;
        this.language = language;
        this.clock = clock;
    }

    /**
     * One person.
     *
     * @throws NotThere where no such person has ever signed in
     */
    @Transactional
    public PersonView byId(UUID id) {
        return people.findByIdOptional(id).map(Person::view).orElseThrow(() -> new NotThere("person/" + id));
    }

    /** Those of the people who are known, by id. */
    @Transactional
    @Bounded(by = "the ids asked for")
    public Map<UUID, PersonView> byIds(Collection<UUID> ids) {
        return people.list("id in ?1", ids).stream()
                .map(Person::view)
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    /** In which language those of the people who are known read pages last. */
    @Transactional
    @Bounded(by = "the ids asked for")
    public Map<UUID, Locale> languages(Collection<UUID> ids) {
        return people.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(person -> person.id, person -> Locale.forLanguageTag(person.language)));
    }

    /** Those who held a role of the staff when they were here last. */
    @Transactional
    @Bounded(by = "people who hold a role of the staff")
    public List<StaffMember> staff() {
        return people.list("staffRoles <> ''").stream().map(Person::staffMember).toList();
    }

    /** Where the person gets mail; empty where no address, or no such person, is known. */
    @Transactional
    public Optional<Mailbox> mailbox(UUID id) {
        return people.findByIdOptional(id).flatMap(Person::mailbox);
    }

    /**
     * The person of the token; the row is written only where it is missing or something changed, since this runs in
     * each request.
     */
    @Transactional
    PersonView of(Claims claims) {
        Optional<Person> known = people.of(claims);
        Locale wanted = language.chosen()
                .or(() -> known.map(p -> Locale.forLanguageTag(p.language)))
                .orElseGet(language::locale);
        // Only what was there before is remembered: what is written now may still be rolled back.
        Optional<PersonView> same = known.filter(p -> p.isAsIn(claims) && p.language.equals(wanted.toLanguageTag()))
                .map(Person::view);
        same.ifPresent(view -> remembered.note(claims, wanted, view));
        return same.orElseGet(
                () -> people.upsert(claims, wanted, clock.instant()).view());
    }
}
