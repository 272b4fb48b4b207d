package org.embtel.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Encoders put elements where nobody expects them. Wherever one stands, its page is HTML that a
 * browser need not mend, and says all its words: the build itself checks that.
 */
class AnywhereTest {

    /** Modules whose elements stand in headers, or are not TEI's. */
    private static final Set<String> OTHERS = Set.of("header", "corpus", "foreign");

    /** Elements that begin a text. */
    private static final Set<String> BEGINNINGS = Set.of("TEI", "teiCorpus", "text");

    @TempDir private Path folder;

    @Test
    void everyElementMayStandInAParagraphAHeadingAnItemACellAndANote() throws Exception {
        List<Example> examples =
                Macro.ofElements().stream()
                        .filter(macro -> !OTHERS.contains(macro.file()))
                        .map(Macro::name)
                        .filter(name -> !BEGINNINGS.contains(name))
                        .map(AnywhereTest::everywhere)
                        .toList();
        BuiltExamples built = BuiltExamples.in(folder, examples, "\n", "");
        assertThat(built.errors()).isEmpty();
        for (Example example : examples) {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            parser.parseInput(built.page(example), "");
            assertThat(parser.getErrors()).as(example.heading()).isEmpty();
        }
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
