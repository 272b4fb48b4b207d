package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.EpubChecker;

/** The books of real editions are without error or warning. */
class BooksTest {

    @OnCorpora
    void areValid(Corpus corpus) {
        List<Path> books = Corpus.files(corpus.site(), path -> path.toString().endsWith(".epub"));
        assertThat(books).isNotEmpty();
        for (Path book : books) {
            assertThat(EpubChecker.messages(book)).as(book.toString()).isEmpty();
        }
    }

    @OnCommitted
    void ofTheCommittedVolumesAreValid(Corpus committed) {
        areValid(committed);
    }
}
