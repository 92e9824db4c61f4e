package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.DeclaredResponse;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.Unfollowed;
import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.variant.Binding;
import de.tum.klausur.question.variant.Parameter;
import de.tum.klausur.question.variant.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A question's files, read as far as no seed is needed. Each seed reads the header once more with its own values, so that
 * what stands in it can't mean something else in a variant than by itself.
 */
final class ParsedQuestion implements QuestionTemplate {

    private static final long KEPT = 3;

    private final String fileName;
    private final YamlMap header;
    private final Parameters parameters;
    private final Texts texts;
    private final HeaderContext known;
    private final FormulaShelf formulas = new FormulaShelf();
    private final Map<Long, Question> kept = new ConcurrentHashMap<>();

    /** One seed is mostly asked for several things in a row. */
    private volatile Optional<DrawnBinding> last = Optional.empty();

    private volatile Optional<QuestionHeader> first = Optional.empty();

    private record DrawnBinding(long seed, Binding binding) {}

    /**
     * The texts of a question in its languages.
     *
     * @param declares whether the header declares responses
     */
    record Texts(QuestionText en, Optional<QuestionText> de, boolean declares) {}

    /** A question's files with what is known of them; named by its English file. */
    record Source(String fileName, YamlMap header, Edition edition) {}

    ParsedQuestion(Source source, Parameters parameters, Texts texts) {
        this.fileName = source.fileName();
        this.header = source.header();
        this.known = new HeaderContext(computed(parameters), source.edition());
        this.parameters = parameters;
        this.texts = texts;
    }

    /** The names of computed parameters, which a part may take from a student's own response. */
    static Set<String> computed(Parameters parameters) {
        return parameters.inOrder().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Parameter.Computed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean varies() {
        return parameters.random();
    }

    /** The first seeds are asked for by every list, by the fingerprint and, where nothing varies, by every page: kept. */
    @Override
    public Question at(long seed) {
        long own = varies() ? seed : 0;
        return own >= 0 && own < KEPT ? kept.computeIfAbsent(own, this::drawn) : drawn(own);
    }

    private Question drawn(long seed) {
        return question(binding(seed));
    }

    @Override
    public Part following(long seed, Map<String, Value> own, PartId part) {
        QuestionHeader other = first.orElseGet(() -> header(binding(seed)));
        VariantValues filling = filling(parameters.with(binding(seed), own));
        return sound(() -> new QuestionAssembly(other, texts.en(), texts.de(), filling)
                .part(read(filling, variant -> variant.part(part, other.parts()))));
    }

    @Override
    public String fill(String text, long seed) {
        if (parameters.inOrder().isEmpty()) {
            return text;
        }
        try {
            return filling(binding(seed)).fill(text);
        } catch (FormulaFault fault) {
            throw new VariantFault(fault.reason());
        }
    }

    @Override
    public Map<String, Value> values(long seed) {
        return binding(seed).values();
    }

    @Override
    public List<String> openTexts() {
        if (parameters.inOrder().isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(List.of(header.canonical()));
        all.addAll(texts.en().all());
        texts.de().ifPresent(german -> all.addAll(german.all()));
        return all;
    }

    @Override
    public Set<PartId> offering() {
        return header(binding(0)).parts().stream()
                .filter(PartPlan::offered)
                .map(PartPlan::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Unfollowed> unfollowed() {
        return header.find("parts")
                .flatMap(YamlValue::map)
                .map(parts -> new Chains(parts, parameters)
                        .unfollowed(header(binding(0)).parts()))
                .orElse(List.of());
    }

    @Override
    public List<DeclaredResponse> declared(long seed) {
        if (!texts.declares()) {
            return List.of();
        }
        QuestionHeader read = header(binding(seed));
        Question question = new QuestionAssembly(read, texts.en(), texts.de(), filling(binding(seed))).question();
        List<DeclaredResponse> declared = new ArrayList<>();
        for (PartPlan plan : read.parts()) {
            Part part = question.part(plan.id()).orElseThrow();
            plan.declared()
                    .forEach(response -> declared.add(new DeclaredResponse(
                            plan.id(),
                            GivenResponse.of(part, response.given())
                                    .orElseThrow(() -> new VariantFault(fileName + ":"
                                            + response.place().line() + ": no response to part " + plan.id())),
                            response.credits(),
                            response.place().line())));
        }
        return declared;
    }

    private Question question(Binding binding) {
        return sound(() -> new QuestionAssembly(header(binding), texts.en(), texts.de(), filling(binding)).question());
    }

    private static <T> T sound(Supplier<T> assembled) {
        try {
            return assembled.get();
        } catch (FormulaFault fault) {
            throw new VariantFault(fault.reason());
        } catch (IllegalArgumentException unsound) {
            throw new VariantFault(String.valueOf(unsound.getMessage()));
        }
    }

    private QuestionHeader header(Binding binding) {
        QuestionHeader read =
                read(filling(binding), variant -> first.map(variant::like).orElseGet(() -> variant.whole(fileName)));
        first = first.or(() -> Optional.of(read));
        return read;
    }

    private <T> T read(VariantValues filling, Function<HeaderReader.Variant, T> reading) {
        Problems problems = new Problems(fileName);
        T read = reading.apply(new HeaderReader.Variant(header.filled(filling, problems), known, problems));
        if (!problems.isEmpty()) {
            throw new VariantFault(
                    problems.inOrder().stream().map(FileProblem::toString).collect(Collectors.joining("; ")));
        }
        return read;
    }

    private Binding binding(long seed) {
        Optional<DrawnBinding> known = last.filter(drawn -> drawn.seed() == seed);
        return known.map(DrawnBinding::binding).orElseGet(() -> draw(seed));
    }

    private Binding draw(long seed) {
        try {
            Binding binding = parameters.draw(seed);
            last = Optional.of(new DrawnBinding(seed, binding));
            return binding;
        } catch (FormulaFault fault) {
            throw new VariantFault(fault.reason());
        }
    }

    private VariantValues filling(Binding binding) {
        return new VariantValues(binding, formulas);
    }
}
