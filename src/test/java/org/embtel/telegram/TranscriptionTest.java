package org.embtel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Needs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The transcription says what the text as received says, word for word, and nothing more. */
class TranscriptionTest {

    private static final Path TRANSCRIPTION = Path.of("tei/frus1958-60v10p1.xml");

    @Test
    @Tag("corpus")
    void isTheTextAsReceivedWordForWord() throws Exception {
        List<String> received =
                Files.readAllLines(Needs.seed()).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();

        Element document = document();

        assertThat(document.children())
                .extracting(block -> asReceived(block))
                .containsExactlyElementsOf(received.subList(0, 3));
        assertThat("4. " + contentAsReceived(document.getElementById("d143fn3")))
                .isEqualTo(received.get(3));
    }

    @Test
    void givesNoTextForTheNotesThatTheSourceLacks() throws Exception {
        Element document = document();

        for (String id : List.of("d143fn0", "d143fn1", "d143fn2")) {
            Element note = document.getElementById(id);
            assertThat(note.ownText()).isEmpty();
            assertThat(note.children()).extracting(Element::tagName).containsExactly("gap");
        }
    }

    private static Element document() throws Exception {
        Document file = Jsoup.parse(Files.readString(TRANSCRIPTION), "", Parser.xmlParser());
        // jsoup looks elements up by "id" only.
        file.select("[xml:id]").forEach(element -> element.attr("id", element.attr("xml:id")));
        return file.selectFirst("div[type=document]");
    }

    private static String asReceived(Element element) {
        return switch (element.tagName()) {
            case "note" -> element.attr("n");
            case "pb" -> "[Page " + element.attr("n") + "] ";
            case "expan" -> "";
            default -> contentAsReceived(element);
        };
    }

    private static String contentAsReceived(Element element) {
        var text = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inner) {
                text.append(asReceived(inner));
            }
        }
        return text.toString();
    }
}
