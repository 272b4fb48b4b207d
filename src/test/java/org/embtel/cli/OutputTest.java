package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to which stream, how much of it, and in which colours. */
class OutputTest {

    private static final String RED = "\u001B[1;31merror\u001B[0m: E101 not-well-formed\n";

    private static final String PLAIN = ": error: E101 not-well-formed\n";

    @TempDir Path work;

    private String letter;

    @BeforeEach
    void writeALetterWithFourPageBreaksThatSayNothing() throws IOException {
        letter = work.resolve("letter.xml").toString();
        Files.writeString(
                Path.of(letter),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                <teiHeader><fileDesc><titleStmt><title>A Letter</title></titleStmt>
                <publicationStmt><publisher>The Press</publisher><date>1960</date>
                <availability><licence>CC0</licence></availability>
                <idno type="URL">https://example.org/</idno></publicationStmt>
                <sourceDesc><p>A letter.</p></sourceDesc></fileDesc></teiHeader>
                <text><body>
                <p>Dear <pb/>friend,</p>
                <p>Your <pb/>letter</p>
                <p>came <pb/>to <pb/>me.</p>
                </body></text></TEI>
                """);
    }

    @Test
    void tellsTheSameFindingManyTimesOnce() {
        assertThat(plain(Run.embtel("check", letter)))
                .isEqualTo(
                        """
                        letter.xml:8:9: warning: E303 page-without-number
                          this page break gives no page number
                            <p>Dear <pb/>friend,</p>
                                    ^
                          hint: add @n with the number as printed, in brackets if it is inferred
                          found 4 times; next at letter.xml:9:9, letter.xml:10:9
                        1 document, 0 notes in N s
                        0 errors, 4 warnings in 1 file.
                        For more about a finding: embtel explain E303
                        """);
    }

    @Test
    void tellsItEachTimeWhenAskedToBeVerbose() {
        Run run = Run.embtel("check", letter, "--verbose");
        assertThat(run.err().lines().filter(line -> line.contains("E303")))
                .containsExactly(
                        "letter.xml:8:9: warning: E303 page-without-number",
                        "letter.xml:9:9: warning: E303 page-without-number",
                        "letter.xml:10:9: warning: E303 page-without-number",
                        "letter.xml:10:17: warning: E303 page-without-number");
        assertThat(run.err()).doesNotContain("times");
    }

    @Test
    void printsOnlyFindingsWhenAskedToBeQuiet() {
        Run loud = Run.embtel("check", letter);
        assertThat(Run.embtel("check", letter, "--quiet")).isEqualTo(new Run(0, "", loud.err()));
    }

    @Test
    void saysNothingWhenQuietAndNothingIsWrong() throws IOException {
        Files.writeString(Path.of(letter), Files.readString(Path.of(letter)).replace("<pb/>", ""));
        assertThat(Run.embtel("check", letter, "-q")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void coloursSeveritiesOnlyWhereATerminalWantsThem() throws IOException {
        Files.writeString(Path.of(letter), "<TEI>");
        Run piped = Run.process(Map.of(), "check", letter);
        Run coloured = Run.process(Map.of("CLICOLOR_FORCE", "1"), "check", letter);
        Run noColour = Run.process(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), "check", letter);
        assertThat(piped.code()).isEqualTo(1);
        assertThat(piped.err()).contains(PLAIN).doesNotContain("\u001B");
        assertThat(coloured.err()).contains(RED);
        assertThat(noColour).isEqualTo(piped);
    }

    private static String plain(Run run) {
        return (run.err() + run.out()).replaceAll("in \\d+\\.\\d s", "in N s");
    }
}
