package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.EpubChecker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The books of real editions are without error or warning. */
@Tag("corpus")
class BooksTest {

    @ParameterizedTest
    @EnumSource
    void areValid(Corpus corpus) {
        List<Path> books = Corpus.files(corpus.site(), path -> path.toString().endsWith(".epub"));
        assertThat(books).isNotEmpty();
        for (Path book : books) {
            assertThat(EpubChecker.messages(book)).as(book.toString()).isEmpty();
        }
    }
}
