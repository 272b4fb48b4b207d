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

    @Test
    void inAnotherTimeZoneAndLocale() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        for (String edition : EDITIONS) {
            Map<String, String> here = build(edition, "2");
            try {
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
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
