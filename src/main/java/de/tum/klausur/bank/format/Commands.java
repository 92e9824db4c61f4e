package de.tum.klausur.bank.format;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands of KaTeX that formulas usually hold; a test puts each before KaTeX. */
final class Commands {

    /** Without an argument, allowed wherever a letter is. */
    static final Set<String> SYMBOLS = words("""
            alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau
            upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega
            partial nabla infty ell top bot emptyset forall exists neg hbar Re Im prime
            cdot times div pm mp ast circ bullet oplus otimes odot wedge vee cap cup setminus
            le leq ge geq ne neq approx equiv sim simeq propto ll gg in notin ni subset subseteq supset supseteq mid parallel perp
            to rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow mapsto uparrow downarrow
            longrightarrow longleftarrow longleftrightarrow Longrightarrow Longleftarrow Longleftrightarrow longmapsto
            dots ldots cdots vdots ddots colon
            lvert rvert lVert rVert lfloor rfloor lceil rceil langle rangle vert Vert int
            { } % $ # & _ |
            """);

    /** Without an argument, but KaTeX takes none of them as an index or exponent without braces. */
    static final Set<String> OUTSIDE_SCRIPTS =
            Stream.concat(Stream.of(" "), words("""
            sum prod max min sup inf lim arg ln log exp sin cos tan tanh sinh cosh det dim ker deg gcd Pr
            iff implies quad qquad
            , ; : ! displaystyle textstyle scriptstyle limits nolimits
            """).stream()).collect(Collectors.toUnmodifiableSet());

    /** With this many arguments. */
    static final Map<String, Integer> ARGUMENTS = Stream.of(
                    words("""
                            hat widehat tilde widetilde bar overline underline vec dot ddot mathbf mathrm mathit mathbb
                            mathcal mathsf boldsymbol bm operatorname underbrace overbrace sqrt boxed
                            """).stream().map(name -> Map.entry(name, 1)),
                    words("frac dfrac tfrac binom overset underset stackrel").stream()
                            .map(name -> Map.entry(name, 2)))
            .flatMap(all -> all)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** With words as their argument. */
    static final Set<String> TEXTS = words("text textbf textit textrm");

    /** Commands with arguments that may stand as an index or exponent without braces. */
    static final Set<String> IN_SCRIPTS = words("text mathbf mathrm mathit mathbb mathcal mathsf frac dfrac tfrac");

    /** Followed by a delimiter. */
    static final Set<String> SIZES = words("big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr");

    static final Set<String> DELIMITERS = words(
            "( ) [ ] | / . < > \\{ \\} \\| \\lvert \\rvert \\lVert \\rVert \\vert \\Vert \\lfloor \\rfloor \\lceil \\rceil \\langle"
                    + " \\rangle");

    /** Environments whose rows are parted by {@code \\} and whose cells by {@code &}. */
    static final Set<String> ENVIRONMENTS =
            words("matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases aligned");

    private Commands() {}

    private static Set<String> words(String list) {
        return Stream.of(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
