package org.embtel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.embtel.corpus.Corpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit finds what goes wrong with pages and chapters of real editions. */
class CorpusMutationsTest {

    /** Of so many pages of the eleven volumes one is changed. */
    private static final int ONE_OF = 20;

    @ParameterizedTest
    @EnumSource
    @Tag("corpus")
    void areFoundOnPages(Corpus corpus) {
        areFound(corpus, AuditedPage.of(corpus.source(), corpus.site()));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMITTED", "FRUS"})
    @Tag("corpus")
    void areFoundInChapters(Corpus corpus) {
        areFound(corpus, AuditedPage.chapters(corpus.source(), corpus.site()));
    }

    private static void areFound(Corpus corpus, Stream<AuditedPage> pages) {
        int oneOf = corpus == Corpus.FRUS ? ONE_OF : 1;
        Survivors survivors =
                Survivors.of(pages.filter(page -> page.part().page().hashCode() % oneOf == 0), 1);
        assertThat(survivors.made()).as(survivors.table()).isGreaterThan(50);
        for (Mutation kind : Mutation.values()) {
            if (!MutationsTest.UNSEEN.contains(kind)) {
                assertThat(survivors.survived(kind)).as(survivors.table()).isEmpty();
            }
        }
    }
}
