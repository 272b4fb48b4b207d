package org.embtel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.embtel.page.FinishedPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit finds what goes wrong with plain texts. */
class TextMutationsTest {

    private static final int EACH = 8;

    @TempDir static Path folder;
    private static List<AuditedPage> pages;

    @BeforeAll
    static void build() throws IOException {
        pages = AuditedPage.ofOurs(folder).filter(page -> !page.inBook()).toList();
    }

    /** Whether the page says something that the transcription does not, which a file may not. */
    private static boolean says(PageSequence read) {
        return IntStream.range(0, read.flow().length()).anyMatch(read::isOptional);
    }

    @ParameterizedTest
    @EnumSource
    void areFound(TextMutation kind) {
        var survivors = new ArrayList<String>();
        int made = 0;
        for (AuditedPage page : pages) {
            var random = new Random(page.part().page().hashCode());
            FinishedPage finished = FinishedPage.of(page.part().page(), page.html());
            PageSequence read = PageSequence.of(finished.elements());
            String text = finished.text(false).plain();
            if (says(read)) {
                continue;
            }
            for (int i = 0; i < EACH; i++) {
                Optional<String> mutant = kind.of(text, random);
                if (mutant.isPresent()) {
                    made++;
                    if (TextFileAudit.difference(read, mutant.get()).isEmpty()) {
                        survivors.add(page.part().page() + "\n" + mutant.get());
                    }
                }
            }
        }
        assertThat(made).isGreaterThan(EACH);
        assertThat(survivors).isEmpty();
    }
}
