package de.tum.klausur.exam;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A frozen exam: its blueprint's source and the versions of its questions, slot by slot. */
@Entity
@Table(name = "frozen_exam")
class StoredExam {

    @Id
    String hash;

    @Column
    String blueprintId;

    @Column
    String source;

    @Column
    Instant frozenAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "frozen_question", joinColumns = @JoinColumn(name = "exam_hash"))
    @OrderColumn(name = "position")
    List<FrozenQuestion> questions = new ArrayList<>();

    /** A version that can stand in a slot of the exam; a draw's pool shares the slot. */
    @Embeddable
    record FrozenQuestion(int slot, String versionHash) {}
}
