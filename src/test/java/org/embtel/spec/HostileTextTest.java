package org.embtel.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Text that looks like a program stays text, whoever writes the macros: with ours, and with an
 * edition's own that leave everything to the neutral one.
 */
class HostileTextTest {

    private static final String HOSTILE =
            "<script>alert(1)</script>\"' onmouseover=\"alert(2)\" <b>&amp;";

    /** Attributes that have to be right for a page to be made at all. */
    private static final Set<String> NEEDED =
            Set.of("xml:id", "target", "ref", "corresp", "key", "url", "level", "unit", "from");

    /** Macros that move text away, leave out what is none, or say where a page begins. */
    private static final Set<String> MOVING = Set.of("pb", "note", "head", "xhtml");

    @TempDir private Path folder;

    @Test
    void staysTextInEveryExample() throws Exception {
        assertHarmless("");
    }

    @Test
    void staysTextWhenAnEditionReplacesEveryMacro() throws Exception {
        assertHarmless(neutralMacros());
    }

    private void assertHarmless(String siteTemplate) throws Exception {
        List<Example> examples =
                Example.all().stream()
                        .filter(example -> !example.isHeader())
                        .map(HostileTextTest::hostile)
                        .toList();
        BuiltExamples built = BuiltExamples.in(folder, examples, "\n", siteTemplate);
        assertThat(built.errors()).isEmpty();
        for (Example example : examples) {
            assertHarmless(example, built);
        }
    }

    private static void assertHarmless(Example example, BuiltExamples built) throws IOException {
        Document page = Jsoup.parse(built.page(example));
        assertThat(page.select("script:not([src], [type=application/ld+json])"))
                .as(example.place())
                .isEmpty();
        assertThat(page.select("[onmouseover], .transcription b:not(.tei-hi)"))
                .as(example.place())
                .isEmpty();
        if (!Words.ofTei(example).isEmpty()) {
            assertThat(page.select(".transcription, .note-text").text())
                    .as(example.place())
                    .contains(HOSTILE);
        }
    }

    /** An edition's own macro for every element that has one, which does nothing of its own. */
    private static String neutralMacros() {
        return "<#import \"neutral.ftlh\" as neutral>\n"
                + Macro.ofElements().stream()
                        .filter(macro -> !MOVING.contains(macro.name()))
                        .filter(macro -> !macro.lines().get(0).endsWith("></#macro>"))
                        .map(macro -> macro.name().replace("-", "\\-"))
                        .map(name -> "<#macro " + name + "><@neutral.@element/></#macro>\n")
                        .collect(Collectors.joining());
    }

    private static Example hostile(Example example) {
        org.w3c.dom.Document tei = Words.parse(example.transcription());
        poison(tei.getDocumentElement());
        return new Example(
                example.file(),
                example.heading(),
                example.line(),
                example.options(),
                Map.of("tei", written(tei)));
    }

    private static void poison(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean document = attribute.getValue().equals("document");
            if (!NEEDED.contains(attribute.getName())
                    && !attribute.getName().startsWith("xmlns")
                    && !document) {
                attribute.setValue(attribute.getValue() + HOSTILE);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !inner.getTagName().equals("encodingDesc")) {
                poison(inner);
            } else if (child instanceof Text text && !text.getData().isBlank()) {
                text.setData(text.getData() + HOSTILE);
            }
        }
    }

    private static String written(org.w3c.dom.Document tei) {
        try {
            var written = new StringWriter();
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty("omit-xml-declaration", "yes");
            transformer.transform(new DOMSource(tei), new StreamResult(written));
            return written.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
