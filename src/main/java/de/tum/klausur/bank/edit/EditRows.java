package de.tum.klausur.bank.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.store.Edit;
import de.tum.klausur.bank.store.EditEnd;
import de.tum.klausur.bank.store.Edits;
import de.tum.klausur.people.People;
import de.tum.klausur.people.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Edits with their authors' names. */
@ApplicationScoped
class EditRows {

    private final Edits edits;
    private final People people;

    EditRows(Edits edits, People people) {
        this.edits = edits;
        this.people = people;
    }

    /** An edit. */
    @Schema(name = "EditEntry", description = "A question as it was saved on the pages")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record EditRow(
            UUID id,
            @Schema(description = "id of the question") String question,
            @Schema(description = "id of its bank") String bank,

            @Schema(description = "hash of the version that was saved")
            String version,

            @Schema(description = "what its author says of it")
            String message,

            @Schema(description = "name of its author") String author,
            Instant createdAt,

            @Schema(description = "why it is in service no more; absent while it is")
            Optional<EditEnd> closing) {}

    /** All edits in service, the latest first. */
    @Transactional
    public List<EditRow> open() {
        return rows(edits.open());
    }

    /** The latest that are in service no more, the latest first. */
    @Transactional
    public List<EditRow> closed() {
        return rows(edits.closed());
    }

    private List<EditRow> rows(List<Edit> found) {
        Map<UUID, PersonView> authors =
                people.byIds(found.stream().map(Edit::authorId).toList());
        return found.stream()
                .map(edit -> new EditRow(
                        edit.id(),
                        edit.questionId(),
                        edit.bankId(),
                        edit.hash(),
                        edit.message(),
                        Optional.ofNullable(authors.get(edit.authorId()))
                                .map(PersonView::name)
                                .orElse(""),
                        edit.createdAt(),
                        edit.closing()))
                .toList();
    }
}
