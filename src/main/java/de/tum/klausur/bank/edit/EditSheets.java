package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.catalogue.QuestionSheets;
import de.tum.klausur.bank.catalogue.SourceDiff;
import de.tum.klausur.bank.catalogue.VariantSheet;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.reading.WrittenQuestion;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.BankShelf.QuestionEntry;
import de.tum.klausur.bank.store.BankShelf.VersionSource;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The editor and its preview, filled in. */
@ApplicationScoped
class EditSheets {

    private static final String SEED = "[0-9]{1,9}";

    private final Drafts drafts;
    private final BankShelf shelf;
    private final QuestionSheets sheets;
    private final CurrentLanguage language;

    EditSheets(Drafts drafts, BankShelf shelf, QuestionSheets sheets, CurrentLanguage language) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.sheets = sheets;
        this.language = language;
    }

    @CheckedTemplate(basePath = "edit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance editor(EditSheet sheet, List<String> kinds, String begunWith);

        static native TemplateInstance preview(List<FileProblem> problems, Optional<VariantSheet> shown);
    }

    TemplateInstance page(EditSheet sheet) {
        return page(sheet, "");
    }

    /** The editor of a new question, which shows the kind of part that it began with. */
    TemplateInstance page(EditSheet sheet, String begunWith) {
        return Templates.editor(
                sheet, Stream.of(PartKind.values()).map(PartKind::word).toList(), begunWith);
    }

    EditSheet of(QuestionEntry entry, EditForm form) {
        return EditSheet.fresh(
                entry.bankId(),
                new Label(entry.id(), false),
                "/banks/" + entry.bankId() + "/" + entry.id() + "/edit",
                form);
    }

    EditSheet ofNew(String bank, String kind) {
        return ofNew(
                bank,
                EditForm.of(QuestionTemplates.of(kind, bank(bank).lecture()), Optional.empty(), Optional.empty()));
    }

    EditSheet ofNew(String bank, EditForm form) {
        BankShelf.BankEntry entry = bank(bank);
        Label title = Label.of(entry.title(), shown());
        Label heading = new Label(entry.lecture() + " · " + title.text(), title.english());
        return EditSheet.fresh(bank, heading, "/banks/" + bank + "/new", form);
    }

    private BankShelf.BankEntry bank(String id) {
        return shelf.banks().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("bank/" + id));
    }

    FieldProblems told(InvalidInput invalid) {
        return FieldProblems.of(invalid.problems(), language.locale());
    }

    EditSheet beside(EditSheet mine, VersionSource other) {
        EditForm form = mine.form();
        List<SourceDiff.Line> lines =
                new ArrayList<>(SourceDiff.of(other.en(), form.english()).lines());
        lines.addAll(
                SourceDiff.of(other.de().orElse(""), form.german().orElse("")).lines());
        return mine.conflict(new EditForm(form.en(), form.de(), form.message(), other.hash()), lines);
    }

    /** What the texts come to: the variant of a seed, or what is wrong with them. */
    TemplateInstance preview(String path, TextsForm texts, Optional<String> version) {
        Parsed<WrittenQuestion> read = drafts.read(path, texts.form(), version);
        List<FileProblem> problems = new ArrayList<>(read.problems());
        Optional<VariantSheet> shown = read.value().flatMap(written -> shown(path, written, texts, problems));
        return Templates.preview(problems, shown);
    }

    private Optional<VariantSheet> shown(
            String path, WrittenQuestion written, TextsForm texts, List<FileProblem> problems) {
        long seed = texts.seed.matches(SEED) ? Long.parseLong(texts.seed) : 0;
        try {
            return Optional.of(sheets.shown(written.version(), seed, shown(texts)));
        } catch (VariantFault fault) {
            problems.add(new FileProblem(path, 1, 1, String.valueOf(fault.getMessage()), ""));
            return Optional.empty();
        }
    }

    private Language shown(TextsForm texts) {
        return switch (texts.shown) {
            case "en" -> Language.EN;
            case "de" -> Language.DE;
            default -> shown();
        };
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
