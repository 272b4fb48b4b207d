package org.embtel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.embtel.diagnostic.Findings;
import org.embtel.source.SourceFile;
import org.embtel.source.Stylesheet;
import org.embtel.source.StylesheetException;
import org.embtel.source.Stylesheets;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedRunTest {

    private static final String STYLESHEET =
            """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
              <xsl:template match="/">
                <report><xsl:value-of select="%s"/></report>
              </xsl:template>
            </xsl:stylesheet>
            """;

    @TempDir Path folder;

    private final TranscriptionReader reader = new TranscriptionReader();

    private Stylesheet stylesheet(String expression) throws StylesheetException {
        return new Stylesheets(reader)
                .compile(STYLESHEET.formatted(expression), URI.create("file:/rules.sch"), Map.of());
    }

    private Transcription transcription() throws Exception {
        Path file = folder.resolve("letter.xml");
        Files.writeString(file, "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>");
        return reader.read(new SourceFile(file, "letter.xml"), new Findings()).orElseThrow();
    }

    @Test
    void givesUpWhatDoesNotEnd() throws Exception {
        Stylesheet unending = stylesheet("count((1 to 999999999)[. * . mod 7 = position() mod 9])");
        assertThat(new TimedRun(unending, transcription()).report(Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void waitsForWhatEnds() throws Exception {
        var run = new TimedRun(stylesheet("count(*)"), transcription());
        assertThat(run.report(TimedRun.LONGEST)).isPresent();
    }

    @Test
    void saysWhyAStylesheetCannotGoOn() throws Exception {
        var run = new TimedRun(stylesheet("doc('http://127.0.0.1:9/x.xml')"), transcription());
        assertThatThrownBy(() -> run.report(TimedRun.LONGEST))
                .isInstanceOf(StylesheetException.class)
                .hasMessageContaining("nothing is read from the network");
    }
}
