package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every character of every transcription is on its page, once and in order. The words are read a
 * second time, by means that share nothing with the program, its audit included.
 */
class LosslessTest {

    @OnCorpora
    void givesEveryCharacterOnceAndInOrder(Corpus corpus) throws Exception {
        for (Path transcription : corpus.transcriptions()) {
            String volume = transcription.getFileName().toString().replace(".xml", "");
            Map<String, Words> onPages = pages(corpus.site(), volume);
            Map<String, Words> inSource = SourceWords.of(transcription, onPages.keySet());
            assertThat(onPages.keySet()).as(volume).isEqualTo(inSource.keySet());
            inSource.forEach((part, words) -> compare(volume, part, words, onPages.get(part)));
        }
    }

    @OnCommitted
    void givesEveryCharacterOfTheCommittedVolumes(Corpus committed) throws Exception {
        givesEveryCharacterOnceAndInOrder(committed);
    }

    private static void compare(String volume, String part, Words source, Words page) {
        assertThat(page.text().toString())
                .as("text of " + volume + " " + part)
                .isEqualTo(source.text().toString());
        assertThat(page.notes()).as("notes of " + volume + " " + part).isEqualTo(source.notes());
    }

    /** The words of a volume's pages, by the id of the part; the whole text has the empty id. */
    private static Map<String, Words> pages(Path site, String volume) {
        var words = new HashMap<String, Words>();
        Path whole = site.resolve(volume + ".html");
        if (Files.exists(whole)) {
            words.put("", PageWords.of(Corpus.parse(whole)));
            return words;
        }
        for (Path file : Corpus.files(site.resolve(volume), path -> true)) {
            Document page = Corpus.parse(file);
            if (page.selectFirst("[data-transcription]") != null) {
                Element article = page.expectFirst("article");
                words.put(article.id(), PageWords.of(page));
            }
        }
        return words;
    }
}
