package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings in forms for other programs, and only those that were asked for. */
class FormatsTest {

    @TempDir Path work;

    private String letter;

    @BeforeEach
    void writeALetterWithTwoWarningsAndANote() throws IOException {
        letter = work.resolve("letter.xml").toString();
        Files.writeString(
                Path.of(letter),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                <teiHeader><fileDesc><titleStmt><title>A Letter</title></titleStmt>
                <publicationStmt><publisher>The Press</publisher><date>1960</date>
                <idno type="URL">https://example.org/</idno></publicationStmt>
                <sourceDesc><p>A letter.</p></sourceDesc></fileDesc></teiHeader>
                <text><body>
                <p>Dear <pb/>friend,</p>
                <p>see <ref target="#a,b:50%">there</ref></p>
                </body></text></TEI>
                """);
    }

    private Run check(String... options) {
        var arguments = new java.util.ArrayList<>(List.of("check", letter, "--quiet"));
        arguments.addAll(List.of(options));
        return Run.embtel(arguments.toArray(String[]::new));
    }

    @Test
    void writesWorkflowCommandsForGithub() {
        assertThat(check("--format", "github").err().replace(work.toString(), "DIR"))
                .isEqualTo(
                        """
                        ::notice title=E308 no-licence::the header names no licence: readers cannot know \
                        how they may use the text%0Ahint: add <availability><licence> to the header's \
                        publicationStmt, also for what is in the public domain
                        ::warning file=DIR/letter.xml,line=7,col=9,title=E303 page-without-number::\
                        this page break gives no page number%0Ahint: add @n with the number as printed, \
                        in brackets if it is inferred
                        ::warning file=DIR/letter.xml,line=8,col=13,title=E203 unresolved-pointer::\
                        expected the xml:id of an element of this file, but found "#a,b:50%25" in \
                        ref/@target%0Ahint: correct the pointer, or encode what it should lead to
                        """);
    }

    @Test
    void writesAJsonObjectALine() throws IOException {
        List<String> lines = check("--format", "jsonl", "--only", "E203").err().lines().toList();
        assertThat(lines).hasSize(1);
        assertThat(fields(lines.get(0)))
                .isEqualTo(
                        Map.of(
                                "code", "E203",
                                "name", "unresolved-pointer",
                                "severity", "warning",
                                "path", "letter.xml",
                                "line", "8",
                                "column", "13",
                                "message",
                                        "expected the xml:id of an element of this file, but found"
                                                + " \"#a,b:50%\" in ref/@target",
                                "hint", "correct the pointer, or encode what it should lead to"));
    }

    private static Map<String, String> fields(String object) throws IOException {
        var fields = new LinkedHashMap<String, String>();
        try (JsonParser parser = new JsonFactory().createParser(object)) {
            parser.nextToken();
            for (String name = parser.nextFieldName();
                    name != null;
                    name = parser.nextFieldName()) {
                parser.nextToken();
                fields.put(name, parser.getText());
            }
        }
        return fields;
    }

    @Test
    void tellsOnlyWhatWasAskedFor() {
        assertThat(codes(check("--only", "E203"))).containsExactly("E203");
        assertThat(codes(check("--only", "unresolved-pointer,e308")))
                .containsExactly("E308", "E203");
        assertThat(codes(check("--ignore", "E203", "--ignore", "E308"))).containsExactly("E303");
    }

    @Test
    void failsNotForWarningsThatAreIgnored() {
        assertThat(check("--fail-on", "warning").code()).isEqualTo(1);
        assertThat(check("--fail-on", "warning", "--ignore", "E203,E303").code()).isZero();
    }

    @Test
    void tellsErrorsWhateverWasAskedFor() throws IOException {
        Files.writeString(Path.of(letter), "<TEI>");
        Run run = check("--only", "E203", "--ignore", "E101");
        assertThat(codes(run)).containsExactly("E101");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void knowsNoCodeThatIsNotThere() {
        assertThat(check("--only", "E999"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Invalid value for option '--only' (CODE): There is no finding "E999"; \
                                codes look like E203, or unresolved-pointer
                                See embtel check --help
                                """));
    }

    private static List<String> codes(Run run) {
        return java.util.regex.Pattern.compile("(?m): (E\\d{3}) ")
                .matcher("\n: " + run.err())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
