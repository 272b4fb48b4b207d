package org.embtel.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.embtel.kit.NuChecker;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Encoders put elements where nobody expects them. Wherever one stands, its page is HTML that a
 * browser need not mend, and says all its words: the build itself checks that. Everywhere is in a
 * heading, a paragraph, a note, an item, a cell, a line of verse, a quotation and an opener.
 */
class AnywhereTest {

    /** Modules whose elements stand in headers, or are not TEI's. */
    private static final Set<String> OTHERS = Set.of("header", "corpus", "foreign");

    /** Elements that begin a text. */
    private static final Set<String> BEGINNINGS = Set.of("TEI", "teiCorpus", "text");

    private static final List<Example> EXAMPLES =
            Macro.ofElements().stream()
                    .filter(macro -> !OTHERS.contains(macro.file()))
                    .map(Macro::name)
                    .filter(name -> !BEGINNINGS.contains(name))
                    .map(AnywhereTest::everywhere)
                    .toList();

    @TempDir private static Path folder;
    private static BuiltExamples built;

    @BeforeAll
    static void build() throws IOException {
        built = BuiltExamples.in(folder, EXAMPLES, "\n", "");
    }

    @Test
    void losesNoWordOfAnyElementInAnyPlace() {
        assertThat(built.errors()).isEmpty();
    }

    @Test
    void leavesNothingForABrowserToMend() throws IOException {
        for (Example example : EXAMPLES) {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            parser.parseInput(built.page(example), "");
            assertThat(parser.getErrors()).as(example.heading()).isEmpty();
        }
    }

    @Test
    @Tag("browser")
    void keepsToTheRulesOfHtml() throws IOException {
        assertThat(NuChecker.errors(folder)).isEmpty();
    }

    private static Example everywhere(String name) {
        String element = "<" + name + ">x</" + name + ">";
        String tei =
                """
                <head>a %1$s b</head>
                <p>a %1$s b <hi rend="italic">a %1$s b</hi><note n="1">a %1$s b</note></p>
                <list><item>a %1$s b</item></list>
                <table><row><cell>a %1$s b</cell></row></table>
                <lg><l>a %1$s b</l></lg>
                <quote>a %1$s b</quote>
                <opener>a %1$s b</opener>
                """
                        .formatted(element);
        return new Example("anywhere-" + name, name, 1, Map.of(), Map.of("tei", tei));
    }
}
