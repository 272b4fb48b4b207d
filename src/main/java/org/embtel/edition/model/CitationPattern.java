package org.embtel.edition.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;
import org.embtel.tei.name.PersonalName;

/**
 * How an edition asks to be cited: a paragraph of {@code refsDecl[@n='citation']} (TEI Guidelines,
 * 2.3.6) in which a name in braces stands for a fact, and what is in brackets is left out where a
 * fact within it is not known.
 *
 * @param words the paragraph; {@code hi} and {@code title} are italics, between two marks
 */
public record CitationPattern(String words) {

    /** Turns italics on, and off again. */
    private static final char ITALIC = '\uE000';

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern RUN =
            Pattern.compile("\\{(locator|address)\\}|" + ITALIC + "|[^{" + ITALIC + "]+|\\{");

    /** The facts that the page itself fills in, for they depend on where a reader is. */
    private static final List<String> FILLED_LATER = List.of("locator", "address");

    private static final Map<String, Function<Citation, String>> FACTS =
            Map.ofEntries(
                    Map.entry("title", Citation::title),
                    Map.entry("number", Citation::number),
                    Map.entry("designation", Citation::designation),
                    Map.entry("edition", Citation::container),
                    Map.entry("editors", CitationPattern::editors),
                    Map.entry("imprint", Citation::imprint),
                    Map.entry("year", Citation::year),
                    Map.entry("pages", Citation::pages),
                    Map.entry("source", Citation::source),
                    Map.entry("version", Citation::version),
                    Map.entry("versionDate", Citation::versionDate),
                    Map.entry(
                            "missing",
                            citation ->
                                    citation.missingNotes() == 0
                                            ? ""
                                            : String.valueOf(citation.missingNotes())));

    private static String editors(Citation citation) {
        return citation.editors().stream()
                .map(PersonalName::natural)
                .collect(Collectors.joining(", "));
    }

    /**
     * A piece of a citation.
     *
     * @param words what it says; empty where the page fills it in
     * @param italic whether it stands in italics
     * @param filledLater {@code locator} or {@code address} where the page fills it in; else empty
     */
    public record Run(String words, boolean italic, String filledLater) {}

    /**
     * The paragraphs of a header that say how the edition asks to be cited; one at most is used.
     */
    public static Stream<TeiElement> declared(TeiElement header) {
        return header.descendants("refsDecl").stream()
                .filter(declaration -> declaration.attribute("n").equals("citation"))
                .flatMap(declaration -> declaration.elements("p").stream());
    }

    /** The pattern in a paragraph. */
    public static CitationPattern of(TeiElement paragraph) {
        var words = new StringBuilder();
        append(paragraph, words);
        return new CitationPattern(words.toString().strip().replaceAll("\\s+", " "));
    }

    private static void append(TeiElement element, StringBuilder words) {
        boolean italic = element.is("hi") || element.is("title");
        words.append(italic ? ITALIC : "");
        for (TeiNode child : element.children()) {
            if (child instanceof TeiText text) {
                words.append(text.text());
            } else if (child instanceof TeiElement inner) {
                append(inner, words);
            }
        }
        words.append(italic ? ITALIC : "");
    }

    /** The names in braces that stand for no fact. */
    public List<String> unknown() {
        return FIELD.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("date"))
                .filter(name -> !FACTS.containsKey(name) && !FILLED_LATER.contains(name))
                .toList();
    }

    /**
     * A citation after this pattern.
     *
     * @param date when the document was written, in words; empty when that is not known
     */
    public List<Run> fill(Citation citation, String date) {
        Function<String, String> fact =
                name ->
                        name.equals("date")
                                ? date
                                : FACTS.containsKey(name)
                                        ? FACTS.get(name).apply(citation)
                                        : known(name, citation);
        String chosen =
                OPTIONAL.matcher(words)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                isKnown(found.group(1), fact)
                                                        ? found.group(1)
                                                        : ""));
        return runs(
                FIELD.matcher(chosen)
                        .replaceAll(found -> Matcher.quoteReplacement(fact.apply(found.group(1)))));
    }

    /** What is filled in later stays as it is. */
    private static String known(String name, Citation citation) {
        boolean lacking = name.equals("address") && citation.url().isEmpty();
        return FILLED_LATER.contains(name) && !lacking ? "{" + name + "}" : "";
    }

    private static boolean isKnown(String part, Function<String, String> fact) {
        return FIELD.matcher(part)
                .results()
                .noneMatch(field -> fact.apply(field.group(1)).isEmpty());
    }

    private static List<Run> runs(String filled) {
        var runs = new ArrayList<Run>();
        boolean italic = false;
        Matcher run = RUN.matcher(filled);
        while (run.find()) {
            if (run.group().equals(String.valueOf(ITALIC))) {
                italic = !italic;
            } else if (run.group(1) != null) {
                runs.add(new Run("", italic, run.group(1)));
            } else {
                runs.add(new Run(run.group(), italic, ""));
            }
        }
        return runs;
    }
}
