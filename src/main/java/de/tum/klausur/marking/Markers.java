package de.tum.klausur.marking;

import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.People;
import de.tum.klausur.people.PersonView;
import de.tum.klausur.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who marks: the marker at hand, and the names of the others. */
@ApplicationScoped
class Markers {

    private final CurrentPerson current;
    private final People people;
    private final MarkingTasks tasks;

    Markers(CurrentPerson current, People people, MarkingTasks tasks) {
        this.current = current;
        this.people = people;
        this.tasks = tasks;
    }

    UUID me() {
        return current.person().id();
    }

    /** Whether the marker at hand may have the answer: lecturers may change the marks of others. */
    Availability taking(TaskView task) {
        return tasks.taking(task, me(), current.has(Role.LECTURER));
    }

    Map<UUID, PersonView> byId(Collection<TaskView> all) {
        Set<UUID> ids = all.stream()
                .flatMap(task -> task.claim().stream())
                .map(Claim::by)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : people.byIds(ids);
    }

    String name(UUID id) {
        return people.byId(id).name();
    }
}
