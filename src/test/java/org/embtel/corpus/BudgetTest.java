package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.embtel.kit.Chromium;
import org.embtel.kit.PageLoad;
import org.embtel.kit.WebServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The document in the middle, by length, is light, needs one style sheet and does not move. */
@Tag("corpus")
@Tag("browser")
class BudgetTest {

    private static final int HEAVIEST = 60 * 1024;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMITTED")
    void holdsForTheMedianDocument(Corpus corpus) throws IOException {
        String median = median(corpus);
        try (var host = new WebServer(corpus.site());
                var chromium = Chromium.start()) {
            for (int width : new int[] {390, 1400}) {
                PageLoad load = PageLoad.of(chromium.browser(), host.address(median), width);
                assertThat(load.bytes()).as(median).isLessThanOrEqualTo(HEAVIEST);
                assertThat(load.blocking()).as(median).hasSize(1);
                assertThat(load.shifts()).as(median + " at " + width).isEmpty();
            }
        }
    }

    private static String median(Corpus corpus) {
        List<Path> documents =
                corpus.pages().stream()
                        .filter(page -> Files.exists(plainText(page)))
                        .sorted(Comparator.comparing(page -> Corpus.read(page).length()))
                        .toList();
        Path page = documents.get(documents.size() / 2);
        return corpus.site().relativize(page).toString();
    }

    private static Path plainText(Path page) {
        return page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
    }
}
