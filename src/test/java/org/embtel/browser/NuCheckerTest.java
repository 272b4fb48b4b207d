package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.embtel.kit.NuChecker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the HTML and CSS of built sites against the Nu HTML checker. */
@Tag("browser")
class NuCheckerTest {

    @Test
    void findsNoErrorAndNoWarning() throws IOException {
        assertThat(
                        NuChecker.messages(
                                BuiltSite.telegram().folder(),
                                BuiltSite.harbour().folder(),
                                BuiltSite.letters().folder()))
                .isEmpty();
    }
}
