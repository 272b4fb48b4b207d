package org.embtel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same transcriptions give the same bytes on any machine. */
class SameBytesTest {

    private static final List<String> EDITIONS =
            List.of("tei", "src/test/resources/editions/harbour/tei");

    @TempDir private Path folder;

    @Test
    void atOneAndAtEightThreads() throws IOException {
        for (String edition : EDITIONS) {
            assertThat(build(edition, "8")).isEqualTo(build(edition, "1"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-u-nu-deva"})
    void inAnotherTimeZoneAndLocale(String language) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        for (String edition : EDITIONS) {
            Map<String, String> here = build(edition, "2");
            try {
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(build(edition, "2")).isEqualTo(here);
            } finally {
                TimeZone.setDefault(zone);
                Locale.setDefault(locale);
            }
        }
    }

    private Map<String, String> build(String edition, String threads) throws IOException {
        Path site = folder.resolve(edition);
        Run run = Run.embtel("build", edition, "-o", site.toString(), "--threads", threads);
        assertThat(run.code()).as(run.err()).isZero();
        return Folders.digests(site);
    }
}
