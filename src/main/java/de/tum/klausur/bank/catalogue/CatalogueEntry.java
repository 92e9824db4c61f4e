package de.tum.klausur.bank.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question in service outside its bank's list, with what it is found by.
 *
 * @param question its sample, whose texts are looked through and whose parts are counted
 */
@Schema(name = "FoundQuestion", description = "A question in service, with what it is found by")
record CatalogueEntry(
        @JsonUnwrapped @JsonIgnoreProperties("path") QuestionRow row,

        @Schema(description = "id of its bank", examples = "l9-cnn")
        String bank,

        @Schema(description = "of its bank", examples = "L9")
        String lecture,

        @Schema(description = "whether it has variants") boolean varies,

        @Schema(description = "titles of the sessions that can ask or asked it, the latest first")
        List<String> uses,

        @JsonIgnore Question question) {

    CatalogueEntry {
        uses = List.copyOf(uses);
    }

    /** Id, title, stem and prompts in both languages, in lower case. */
    String words() {
        Stream<Wording> texts = Stream.concat(
                Stream.of(question.title(), question.stem()),
                question.parts().stream().map(Part::head).map(head -> head.prompt()));
        return Stream.concat(
                        Stream.of(question.id().value()),
                        texts.flatMap(text -> Stream.of(Optional.of(text.en()), text.de()))
                                .flatMap(Optional::stream))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
