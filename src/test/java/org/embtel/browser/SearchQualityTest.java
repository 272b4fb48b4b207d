package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions of historians with known answers, asked of the telegram and three real volumes. */
@Tag("browser")
@Tag("corpus")
class SearchQualityTest {

    @Test
    void answersAllOfThemInTheFirstPlace(@TempDir Path work) throws IOException {
        List<SearchQuality.Question> asked = SearchQuality.ask(Needs.corpus("frus"), work);
        assertThat(asked).hasSize(40).allMatch(SearchQuality.Question::isComplete);
        assertThat(asked)
                .filteredOn(question -> question.place() != 1)
                .extracting(SearchQuality.Question::words)
                .isEmpty();
    }
}
