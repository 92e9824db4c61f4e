package de.tum.klausur.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When students of a session may inspect, and whether they see solutions. */
@Entity
@Table(name = "review_window")
class ReviewWindow {

    @Id
    UUID sessionId;

    @Column
    Instant opensAt;

    @Column
    Instant closesAt;

    @Column
    boolean showsSolutions;

    @Column
    UUID setBy;

    /** When the students were told that it has opened. */
    @Nullable
    Instant toldAt;

    WindowView view() {
        return new WindowView(opensAt, closesAt, showsSolutions);
    }
}
