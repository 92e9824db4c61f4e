package de.tum.klausur.bank.keys;

import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.TensorShape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The variants of a bank's questions whose keys a computation can prove. */
final class Variants {

    private static final int SEEDS = 200;

    /** One variant: its parameters, and its computable keys by reference, e.g. {@code l5-momentum/a} or {@code l5-x/b.2}. */
    record Variant(Drawn drawn, Map<String, Part> keys) {}

    private Variants() {}

    /** By question id: the one variant, or those of 200 seeds. */
    static Map<String, List<Variant>> of(String folder) throws Exception {
        Map<String, List<Variant>> variants = new TreeMap<>();
        new BanksReader(Path.of("exams"))
                .readIfChanged().orElseThrow().banks().stream()
                        .filter(bank -> bank.path().endsWith(folder))
                        .flatMap(bank -> bank.questions().stream())
                        .flatMap(file -> file.content().value().stream())
                        .map(written -> written.version().template())
                        .forEach(template -> variants.put(template.at(0).id().value(), drawn(template)));
        return variants;
    }

    private static List<Variant> drawn(QuestionTemplate template) {
        List<Variant> variants = new ArrayList<>();
        for (long seed = 0; seed < (template.varies() ? SEEDS : 1); seed++) {
            Question question = template.at(seed);
            variants.add(new Variant(new Drawn(question.id().value(), template.values(seed)), keys(question)));
        }
        return variants;
    }

    private static Map<String, Part> keys(Question question) {
        Map<String, Part> keys = new LinkedHashMap<>();
        for (Part part : question.parts()) {
            String reference = question.id() + "/" + part.id();
            if (part instanceof Cloze cloze) {
                cloze.gaps().stream()
                        .filter(gap -> gap.key() instanceof Numeric || gap.key() instanceof Expression)
                        .forEach(gap -> keys.put(reference + "." + gap.name(), gap.key()));
            } else if (part instanceof Numeric
                    || part instanceof TensorShape
                    || part instanceof Matrix
                    || part instanceof Expression) {
                keys.put(reference, part);
            }
        }
        return keys;
    }
}
