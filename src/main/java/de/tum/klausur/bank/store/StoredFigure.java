package de.tum.klausur.bank.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A figure of one version. */
@Entity
@Immutable
@Table(name = "question_figure")
@IdClass(StoredFigure.Key.class)
class StoredFigure {

    /** Which figure of which version. */
    record Key(String versionHash, String name) implements Serializable {}

    @Id
    String versionHash;

    @Id
    String name;

    @Column
    String mediaType;

    @Column
    byte[] content;
}
