package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.embtel.kit.NuChecker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Nu HTML checker finds no error on any page of real editions. */
@Tag("corpus")
class NuCheckerTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMITTED")
    void findsNoError(Corpus corpus) throws IOException {
        assertThat(NuChecker.errors(corpus.site())).isEmpty();
    }
}
