package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.PrintedWords;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real letters, each printed alone, have the words of their pages. */
@Tag("corpus")
class PrintedBooksTest {

    @TempDir Path folder;

    @Test
    void haveTheWordsOfThePages() throws IOException {
        Path site =
                Run.built(
                        Corpus.LETTERS.source(),
                        folder.resolve("site"),
                        "--search=off",
                        "--epub=none",
                        "--zip=none",
                        "--pdf=documents");
        List<Path> books = Corpus.files(site, path -> path.toString().endsWith(".pdf"));
        assertThat(books).hasSizeGreaterThan(50);
        for (Path book : books) {
            PrintedWords.assertAllOf(book);
        }
    }
}
