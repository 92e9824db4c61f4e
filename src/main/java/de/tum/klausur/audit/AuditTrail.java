package de.tum.klausur.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.PersonView;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Writes the trail, always within the transaction of what it records: both happen, or neither. */
@ApplicationScoped
public class AuditTrail {

    private final AuditRepository entries;
    private final CurrentPerson current;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(AuditRepository entries, CurrentPerson current, ObjectMapper json, Clock clock) {
        this.entries = entries;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    /** Records {@code event} as done now by the person signed in, or by the platform where nobody is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEvent event) {
        AuditEntry entry = new AuditEntry();
        entry.at = clock.instant();
        entry.actorId = actor().orElse(null);
        entry.action = event.action();
        entry.subject = event.subject();
        entry.sessionId = event.sessionId().orElse(null);
        entry.detail = detail(event);
        entries.persist(entry);
    }

    private Optional<UUID> actor() {
        return Arc.container().requestContext().isActive()
                ? current.ifSignedIn().map(PersonView::id)
                : Optional.empty();
    }

    private String detail(AuditEvent event) {
        try {
            return json.writeValueAsString(event.detail());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
