package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.StoredTraceLine;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.Credits;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a mark; the database refuses to change it. */
@Entity
@Immutable
class Mark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    @Column(name = "attempt_id")
    public UUID attemptId;

    /** The written form of a {@link PartRef}. */
    @Column
    public String part;

    @Column
    public BigDecimal credits;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredTraceLine> trace;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> items;

    @Column
    public String comment;

    @Nullable
    @Column(name = "value_as_read")
    String valueAsRead;

    @Column(name = "marker_id")
    public @Nullable UUID markerId;

    @Column
    public Instant at;

    static Mark of(NewMark given, Instant at) {
        Mark mark = new Mark();
        mark.attemptId = given.attemptId();
        mark.part = given.part().toString();
        mark.credits = given.credits().value();
        mark.origin = given.origin();
        mark.trace = given.reasons().trace().stream().map(StoredTraceLine::of).toList();
        mark.items = given.reasons().items().stream().sorted().toList();
        mark.comment = given.reasons().comment();
        mark.valueAsRead = given.reasons().asRead().map(ValueAsRead::text).orElse(null);
        mark.markerId = given.markerId().orElse(null);
        mark.at = at;
        return mark;
    }

    MarkView view() {
        if (id == null) {
            throw new IllegalStateException("not recorded yet");
        }
        return new MarkView(
                id,
                attemptId,
                PartRef.parse(part).orElseThrow(),
                new Credits(credits),
                origin,
                new Reasons(
                        trace.stream().map(StoredTraceLine::line).toList(),
                        Set.copyOf(items),
                        comment,
                        Optional.ofNullable(valueAsRead).map(ValueAsRead::new)),
                Optional.ofNullable(markerId),
                at);
    }
}
