package org.embtel.property;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates volumes: of words or of hostile text, with elements of every module in every place, and
 * pointers to anything. Whatever fails shrinks to the least that fails.
 */
final class AnyTei {

    /** What could break out of a text, an attribute, an address, a script or a template. */
    private static final List<String> HOSTILE =
            List.of(
                    "<b class=evil>",
                    "</script><b class=evil>",
                    "\" onclick=\"evil()",
                    "' class='evil",
                    "]]><!-- ",
                    "--><b class=evil>",
                    "&lt;b class=evil>",
                    "&#60;",
                    "${evil} <#assign evil=1>",
                    "#{evil}",
                    "javascript:evil()",
                    " java\u00adscript:evil()",
                    "data:text/html,<b class=evil>",
                    "//evil.example/",
                    "../../evil",
                    "%00%2e%2e/",
                    "\u202Eevil\u202C",
                    "\uFEFF\u200B\u0301",
                    "\uD83D\uDD4A",
                    "\u2028\u0085\u00A0");

    private static final List<String> PHRASES =
            List.of(
                    "hi",
                    "persName",
                    "placeName",
                    "orgName",
                    "date",
                    "ref",
                    "foreign",
                    "supplied",
                    "unclear",
                    "add",
                    "del",
                    "seg",
                    "note",
                    "q",
                    "quote",
                    "abbr",
                    "title",
                    "term",
                    "emph",
                    "gloss",
                    "rs",
                    "name",
                    "bibl",
                    "num",
                    "subst",
                    "said",
                    "unknown");

    private static final List<String> EMPTY =
            List.of("pb", "lb", "gap", "milestone", "ptr", "anchor");

    private static final List<String> ATTRIBUTES =
            List.of("xml:id", "n", "rend", "type", "target", "ref", "place", "when", "reason");

    private AnyTei() {}

    static Arbitrary<AnyVolume> volumes() {
        Arbitrary<String> title = text().filter(words -> !words.isBlank());
        return Combinators.combine(title, document().list().ofMinSize(1).ofMaxSize(2))
                .as(AnyVolume::new);
    }

    static Arbitrary<String> text() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("abcdeé .,").ofMinLength(1).ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(3, words), Tuple.of(1, Arbitraries.of(HOSTILE)));
    }

    private static Arbitrary<Tei.Element> document() {
        Arbitrary<Tei> head = element("head", inline());
        return Combinators.combine(head, blocks().list().ofMaxSize(3))
                .as((first, rest) -> Tei.Element.of("div", joined(first, rest)));
    }

    private static List<Tei> joined(Tei first, List<Tei> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static Arbitrary<Tei> blocks() {
        return Arbitraries.recursive(
                () ->
                        Arbitraries.of("p", "ab", "closer", "dateline")
                                .flatMap(name -> element(name, inline())),
                AnyTei::holdingBlocks,
                0,
                1);
    }

    private static Arbitrary<Tei> holdingBlocks(Arbitrary<Tei> block) {
        return Arbitraries.oneOf(
                element("list", element("item", Arbitraries.oneOf(block, inline()))),
                element(
                        "table",
                        element("row", element("cell", Arbitraries.oneOf(block, inline())))),
                element("lg", element("l", inline())),
                element("quote", block),
                element("note", block),
                element("figure", block),
                element("p", Arbitraries.oneOf(block, inline())),
                element("div", block));
    }

    private static Arbitrary<Tei> inline() {
        return Arbitraries.recursive(AnyTei::leaf, AnyTei::phrase, 0, 2);
    }

    private static Arbitrary<Tei> leaf() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, text().map(Tei.Text::new)),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(EMPTY), attributes())
                                .as(
                                        (name, attributes) ->
                                                new Tei.Element(name, attributes, List.of()))));
    }

    private static Arbitrary<Tei> phrase(Arbitrary<Tei> inner) {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(PHRASES).flatMap(name -> element(name, inner))),
                Tuple.of(1, choice("sic", "corr", inner)),
                Tuple.of(1, choice("abbr", "expan", inner)));
    }

    private static Arbitrary<Tei> choice(String first, String second, Arbitrary<Tei> inner) {
        return Combinators.combine(element(first, inner), element(second, inner))
                .as((a, b) -> Tei.Element.of("choice", List.of(a, b)));
    }

    private static Arbitrary<Tei> element(String name, Arbitrary<Tei> inner) {
        return Combinators.combine(attributes(), inner.list().ofMaxSize(3))
                .as((attributes, children) -> new Tei.Element(name, attributes, children));
    }

    private static Arbitrary<Map<String, String>> attributes() {
        Arbitrary<String> pointers =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 30).map(number -> "#" + number),
                        Arbitraries.of(
                                "#d1",
                                "#nowhere",
                                "https://example.org/?a=1&b=2",
                                "volume.xml#d1"));
        Arbitrary<String> values =
                Arbitraries.oneOf(
                        pointers, text(), Arbitraries.of("1960-01-24", "bottom", "center"));
        return Arbitraries.maps(Arbitraries.of(ATTRIBUTES), values).ofMaxSize(3);
    }
}
