package org.embtel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.embtel.diagnostic.Findings;
import org.embtel.input.Patience;
import org.embtel.input.Resources;
import org.embtel.source.SourceFile;
import org.embtel.source.StylesheetException;
import org.embtel.source.Stylesheets;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchematronRunTest {

    private static final String RULES =
            """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:x-embtel:place">
              <xsl:template match="/">
                <report>
                  <xsl:if test="e:step(7)"><xsl:value-of select="%s"/></xsl:if>
                </report>
              </xsl:template>
            </xsl:stylesheet>
            """;

    private static final Patience LONG = new Patience(Duration.ofMinutes(5));

    @TempDir Path folder;

    private final TranscriptionReader reader = new TranscriptionReader();

    private SchematronRun run(String expression) throws StylesheetException {
        var stylesheets = new Stylesheets(reader);
        URI address = URI.create("file:/rules.sch");
        return new SchematronRun(
                stylesheets.compile(RULES.formatted(expression), address, Map.of()),
                Resources.none());
    }

    private Transcription transcription() throws Exception {
        Path file = folder.resolve("letter.xml");
        Files.writeString(file, "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>");
        return reader.read(new SourceFile(file, "letter.xml"), new Findings()).orElseThrow();
    }

    @Test
    void givesUpWhatDoesNotEnd() throws Exception {
        SchematronRun run = run("count((1 to 999999999)[. * . mod 7 = position() mod 9])");
        Transcription letter = transcription();
        assertThatThrownBy(() -> run.of(letter, new Patience(Duration.ofMillis(1))))
                .isInstanceOf(Patience.Exhausted.class)
                .hasMessageContaining("was given up");
    }

    @Test
    void knowsTheLineOfTheRuleThatWasTriedLast() throws Exception {
        SchematronRun run = run("count(*)");
        assertThat(run.line()).isZero();
        run.of(transcription(), LONG);
        assertThat(run.line()).isEqualTo(7);
    }

    @Test
    void saysWhyRulesCannotGoOn() throws Exception {
        SchematronRun run = run("doc('http://127.0.0.1:9/x.xml')");
        Transcription letter = transcription();
        assertThatThrownBy(() -> run.of(letter, LONG))
                .isInstanceOf(StylesheetException.class)
                .hasMessageContaining("it reads what is read by no expression here");
    }
}
