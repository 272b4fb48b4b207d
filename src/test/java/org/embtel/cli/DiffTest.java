package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.embtel.kit.Folders;
import org.embtel.kit.Needs;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code embtel diff} and the report after a build, on corrections of the telegram. */
class DiffTest {

    private static final String HEADING =
            "143. Telegram From the Embassy in the Soviet Union to the Department of State";
    private static final String NOTHING = "No page reads differently.\n";

    @TempDir private Path folder;

    private Path transcription;

    @BeforeEach
    void publishTheTelegram() throws IOException {
        transcription = folder.resolve("tei/frus1958-60v10p1.xml");
        Folders.copy(Path.of("tei"), folder.resolve("tei"));
        assertThat(build().code()).isZero();
    }

    @Test
    void tellsTheWordsThatChangedAndWhere() throws IOException {
        edit("drafting of communique", "drafting of the communique");
        edit("will ever be resumed", "will be resumed");
        edit("elimination of trade discrimination", "ending of trade discrimination");

        assertThat(diff())
                .isEqualTo(
                        "changed frus1958-60v10p1/d143.html  "
                                + HEADING
                                + """

                                  d143p1: “[regarding] drafting of communique. There is” → “[regarding] drafting of the communique. There is”
                                  d143p2: “that negotiations will ever be resumed.) If” → “that negotiations will be resumed.) If”
                                  d143fn3: “of goods, the elimination of trade discrimination,” → “of goods, the ending of trade discrimination,”
                                Pages: 1 changed, 0 added, 0 moved, 0 removed.
                                """);
    }

    @Test
    void anAbbreviationExpandedInAnotherWayIsAChangeOfWords() throws IOException {
        edit("<expan>repeat</expan>", "<expan>report</expan>");

        assertThat(diff()).contains("rpt [repeat] that we").contains("rpt [report] that we");
    }

    @Test
    void aPageThatHasTheSameWordsAtAnotherAddressHasMoved() throws IOException {
        edit("xml:id=\"d143\"", "xml:id=\"d143a\"");

        Run run = run("diff", "--against", folder.resolve("_site").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error: E604 address-vanished");
        assertThat(run.out())
                .isEqualTo(
                        "moved from frus1958-60v10p1/d143.html to frus1958-60v10p1/d143a.html  "
                                + HEADING
                                + "\nPages: 0 changed, 0 added, 1 moved, 0 removed.\n");
    }

    @Test
    void anotherEncodingOfTheSameWordsIsNoChange() throws IOException {
        edit("<persName ref=\"#p_gromyko\">", "<persName rend=\"bold\" ref=\"#p_gromyko\">");
        edit("Nothing was corrected.", "Nothing\n  was corrected.");

        assertThat(diff()).isEqualTo(NOTHING);
    }

    @Test
    void publishesNothing() throws IOException {
        Map<String, String> before = Folders.digests(folder.resolve("_site"));
        edit("drafting of communique", "drafting of the communique");

        diff();

        assertThat(Folders.digests(folder.resolve("_site"))).isEqualTo(before);
    }

    @Test
    void aBuildTellsWhatItChanged() throws IOException {
        edit("drafting of communique", "drafting of the communique");

        assertThat(build().out())
                .contains("“[regarding] drafting of the communique. There is”\n")
                .contains("Pages: 1 changed, 0 added, 0 moved, 0 removed.\n");
        assertThat(build().out()).doesNotContain("Pages:");
    }

    @Test
    void asMarkdownWhatWentIsStruckOutAndNothingOfTheTextIsMarkup() throws IOException {
        edit("drafting of communique", "drafting of *the* communique");
        edit("will ever be resumed", "will be resumed");

        assertThat(diff("--format", "markdown"))
                .contains(
                        "\n  - d143p1: \\[regarding\\] drafting of **\\*the\\*** communique. There is\n")
                .contains("\n  - d143p2: that negotiations will ~~ever~~ be resumed.) If\n");
    }

    @Test
    void asHtmlThePassagesStandSideBySide() throws IOException {
        edit("will ever be resumed", "will &lt;b> be resumed");

        var page = Jsoup.parse(diff("--format", "html"));

        assertThat(page.select("del").eachText()).containsExactly("ever");
        assertThat(page.select("ins").eachText()).containsExactly("<b>");
        assertThat(page.select(".passage p")).hasSize(3);
        assertThat(page.select(".place").text()).isEqualTo("d143p2");
    }

    @Test
    void comparesWithAGitRevision() throws Exception {
        git("init", "--quiet");
        git("add", "tei");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a");
        edit("drafting of communique", "drafting of the communique");

        assertThat(diff("--against", "HEAD"))
                .contains("d143p1: “[regarding] drafting of communique. There is” → ");
    }

    @Test
    void saysWhatCannotBeComparedWith() {
        Run run = run("diff", "--against", "no-such-revision");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("no-such-revision is neither a folder nor a Git revision here: ");
    }

    @Test
    void anEditionWithErrorsIsNotCompared() throws IOException {
        edit("</teiHeader>", "");

        Run run = run("diff", "--against", folder.resolve("_site").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("E101 not-well-formed").endsWith("Nothing was compared.\n");
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(transcription);
        assertThat(text).contains(from);
        Files.writeString(transcription, text.replace(from, to));
    }

    private Run build() {
        return run("build", "-o", folder.resolve("_site").toString());
    }

    private String diff(String... options) {
        var arguments = new ArrayList<String>(List.of(options));
        if (!arguments.contains("--against")) {
            arguments.addAll(List.of("--against", folder.resolve("_site").toString()));
        }
        Run run = run("diff", arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private Run run(String command, String... options) {
        var arguments = new ArrayList<>(List.of(command, folder.resolve("tei").toString()));
        arguments.addAll(List.of(options));
        return Run.embtel(arguments.toArray(String[]::new));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Needs.git().toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor())
                .isZero();
    }
}
