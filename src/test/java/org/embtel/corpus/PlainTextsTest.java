package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Disabled;

/** Plain texts of real editions have the words of their pages, once and in order. */
@Disabled("plain texts put inline words of a closer before its block: a seal before its dateline")
class PlainTextsTest {

    private static final String END = "\n\n----\n";

    @OnCorpora
    void haveTheWordsOfTheirPages(Corpus corpus) {
        List<Path> texts = Corpus.files(corpus.site(), path -> path.toString().endsWith(".txt"));
        assertThat(texts).isNotEmpty();
        for (Path text : texts) {
            Document page = Corpus.parse(Path.of(text.toString().replace(".txt", ".html")));
            assertThat(running(Corpus.read(text), page))
                    .as(text.toString())
                    .isEqualTo(running(page));
        }
    }

    @OnCommitted
    void ofTheCommittedVolumesHaveTheWordsOfTheirPages(Corpus committed) {
        haveTheWordsOfTheirPages(committed);
    }

    private static String running(Document page) {
        var characters = new StringBuilder();
        for (Element region : page.select("[data-transcription]")) {
            Element text = region.clone();
            text.select("[data-generated], .note-text[data-note]").remove();
            Words.append(characters, text.wholeText());
        }
        return characters.toString();
    }

    /** The characters before the notes, without the marks of notes and pages. */
    private static String running(String text, Document page) {
        String body =
                text.substring(0, text.indexOf(END)).replaceFirst("(?s)\\n\\nNotes\\n\\n.*", "");
        for (String label : page.select("[role=doc-noteref]").eachText()) {
            body = body.replaceFirst(Pattern.quote("[" + label + "]"), "");
        }
        var characters = new StringBuilder();
        Words.append(characters, body.replaceAll("\\[(page [^\\]]*|new page)\\]", ""));
        return characters.toString();
    }
}
