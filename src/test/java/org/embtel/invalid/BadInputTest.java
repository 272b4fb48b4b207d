package org.embtel.invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.embtel.kit.Folders;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.embtel.publish.Staging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a machine or a command line, and cannot be kept as files. */
class BadInputTest {

    @TempDir static Path published;

    @TempDir Path work;

    private OldSite old;

    @BeforeAll
    static void publishOnce() throws IOException {
        OldSite.publish(published);
    }

    @BeforeEach
    void copyOldSite() throws IOException {
        old = OldSite.copied(published, work);
        Files.createDirectories(work.resolve("tei"));
        Files.writeString(work.resolve("tei/letter.xml"), Letter.saying("Dear friend,"));
    }

    private String told(String source, String output, String... more) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add("build");
        arguments.add(work.resolve(source).toString());
        arguments.add("-o");
        arguments.add(work.resolve(output).toString());
        arguments.addAll(List.of(more));
        return Transcript.of(Run.embtel(arguments.toArray(String[]::new)), old, work);
    }

    @Test
    void namesASourceThatIsNotThere() throws IOException {
        assertThat(told("nowhere", "_site"))
                .isEqualTo(
                        """
                        standard error:
                        DIR/nowhere: error: E104 no-transcription
                          there is no such file or folder
                          hint: name the folder with the transcriptions, or one TEI file
                        standard output:
                        1 error, 0 warnings in 0 files; nothing was published.
                        For more about a finding: embtel explain E104
                        exit code: 2
                        old site: as it was
                        """);
    }

    @Test
    void findsNoTranscriptionInAnEmptyFolderNamedLikeAFile() throws IOException {
        Files.createDirectories(work.resolve("letters.xml"));
        assertThat(told("letters.xml", "_site"))
                .isEqualTo(
                        """
                        standard error:
                        DIR/letters.xml: error: E104 no-transcription
                          expected TEI files (*.xml) in this folder or below, but found none
                          hint: put the transcriptions there, or name another folder
                        standard output:
                        1 error, 0 warnings in 0 files; nothing was published.
                        For more about a finding: embtel explain E104
                        exit code: 2
                        old site: as it was
                        """);
    }

    @Test
    void namesTheFolderThatMayNotBeRead() throws IOException {
        Path closed = Files.createDirectories(work.resolve("tei/more/closed.xml"));
        closed.toFile().setReadable(false);
        assumeFalse(Files.isReadable(closed), "unreadable folders: this user may read all of them");
        assertThat(told("tei", "_site"))
                .isEqualTo(
                        """
                        standard error:
                        tei/more/closed.xml: error: E103 unreadable-file
                          you may not read this folder
                          hint: let it be read, or move it out of the transcriptions
                        standard output:
                        1 error, 0 warnings in 0 files; nothing was published.
                        For more about a finding: embtel explain E103
                        exit code: 3
                        old site: as it was
                        """);
    }

    @Test
    void reportsALinkToNoFileInsteadOfLeavingTheLetterOut() throws IOException {
        Files.createSymbolicLink(work.resolve("tei/other.xml"), Path.of("gone.xml"));
        assertThat(told("tei", "_site"))
                .isEqualTo(
                        """
                        standard error:
                        tei/other.xml: error: E103 unreadable-file
                          this is a link to a file that is not there
                          hint: put the transcription itself there, or remove it from the folder
                        standard output:
                        1 error, 0 warnings in 1 file; nothing was published.
                        For more about a finding: embtel explain E103
                        exit code: 3
                        old site: as it was
                        """);
    }

    @Test
    void neverReplacesAFolderThatItDidNotMake() throws IOException {
        Files.createDirectories(work.resolve("thesis"));
        Files.writeString(work.resolve("thesis/chapter.txt"), "years of work");
        var before = Folders.digests(work.resolve("thesis"));
        assertThat(told("tei", "thesis"))
                .isEqualTo(
                        """
                        standard error:
                        DIR/thesis: error: E601 not-our-folder
                          this folder holds files that Embtel did not make; it was left as it is
                          hint: name an empty or new folder with --output, or remove this one yourself
                        standard output:
                        1 error, 0 warnings in 1 file; nothing was published.
                        For more about a finding: embtel explain E601
                        exit code: 2
                        old site: as it was
                        """);
        assertThat(Folders.digests(work.resolve("thesis"))).isEqualTo(before);
    }

    @Test
    void saysThatItCannotWriteBelowAFile() throws IOException {
        Files.writeString(work.resolve("file"), "no folder");
        String told = told("tei", "file/site");
        assertThat(told)
                .startsWith("standard error:\nDIR/file/site: error: E602 cannot-write\n")
                .endsWith(
                        """
                        standard output:
                        1 error, 0 warnings in 1 file; nothing was published.
                        For more about a finding: embtel explain E602
                        exit code: 3
                        old site: as it was
                        """);
    }

    @Test
    void leavesTheFolderToAnotherBuildThatIsWritingThere() throws IOException {
        Path site = work.resolve("another-site");
        try (Staging other = Staging.open(site)) {
            other.write("index.html", "of the other build");
            Run run = Run.embtel("build", work.resolve("tei").toString(), "-o", site.toString());
            assertThat(run.err().replaceAll("( on .*)?, since \\S+Z", ", since TIME"))
                    .isEqualTo(
                            """
                            %s: error: E605 folder-in-use
                              another build is writing this site; it was left to that one: process %s, since TIME
                              hint: wait until it has ended and build again, or name another folder with --output
                            """
                                    .formatted(site, ProcessHandle.current().pid()));
            assertThat(run.code()).isEqualTo(3);
            other.publish();
        }
        assertThat(Folders.digests(site)).containsOnlyKeys(".embtel", "index.html");
    }

    @Test
    void neverWritesAmongTheTranscriptions() throws IOException {
        assertThat(told("tei", "tei/site"))
                .isEqualTo(
                        """
                        standard error:
                        DIR/tei/site: error: E603 output-in-source
                          the site would be written over or among the transcriptions
                          hint: name another folder with --output
                        standard output:
                        1 error, 0 warnings in 1 file; nothing was published.
                        For more about a finding: embtel explain E603
                        exit code: 2
                        old site: as it was
                        """);
    }

    @Test
    void refusesAbsurdDepth() throws IOException {
        Files.writeString(work.resolve("tei/letter.xml"), nested(2_000));
        assertThat(told("tei", "_site"))
                .contains("error: E107 too-deep\n  elements are nested more than 2000 deep\n")
                .endsWith("exit code: 1\nold site: as it was\n");
    }

    @Test
    void buildsWhatIsDeepButNotAbsurd() throws IOException {
        Files.writeString(work.resolve("tei/letter.xml"), nested(1_000));
        assertThat(told("tei", "_site")).endsWith("exit code: 0\nold site: replaced\n");
    }

    private static String nested(int depth) {
        return Letter.saying("<hi>".repeat(depth) + "deep" + "</hi>".repeat(depth));
    }

    @Test
    void readsFilesInUtf16AndWithAByteOrderMark() throws IOException {
        String letter = Letter.saying("Dear Zoé,");
        Files.write(
                work.resolve("tei/letter.xml"),
                letter.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        assertThat(told("tei", "_site")).endsWith("exit code: 0\nold site: replaced\n");
        assertThat(Files.readString(work.resolve("_site/letter.html"))).contains("Dear Zoé,");

        Files.writeString(work.resolve("tei/letter.xml"), "\uFEFF" + letter);
        assertThat(told("tei", "_site")).endsWith("exit code: 0\nold site: replaced\n");
        assertThat(Files.readString(work.resolve("_site/letter.html"))).contains("Dear Zoé,");
    }

    @Test
    void publishesNothingWithWarningsWhenAskedToFailOnThem() throws IOException {
        Files.writeString(work.resolve("tei/letter.xml"), Letter.saying("Dear <pb/>friend,"));
        assertThat(told("tei", "_site", "--fail-on", "warning"))
                .endsWith(
                        """
                        0 errors, 1 warning in 1 file; nothing was published.
                        For more about a finding: embtel explain E303
                        exit code: 1
                        old site: as it was
                        """);
    }

    @Test
    void recoversFromABuildKilledInTheMiddleOfItsSwap() throws IOException {
        Files.move(work.resolve("_site"), work.resolve("._site.embtel-old"));
        Files.createDirectories(work.resolve("._site.embtel-new"));
        Files.writeString(work.resolve("._site.embtel-new/half.html"), "half a page");
        assertThat(told("tei", "_site")).endsWith("exit code: 0\nold site: replaced\n");
        assertThat(work.resolve("_site/half.html")).doesNotExist();
    }

    @Test
    void answersWrongUsageWithAHint() {
        assertThat(Run.embtel("buld"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                Unmatched argument at index 0: 'buld'
                                Did you mean: embtel build?
                                See embtel --help
                                """));
        assertThat(Run.embtel("build", "--treads", "2"))
                .isEqualTo(new Run(2, "", "Unknown option: '--treads'\nSee embtel build --help\n"));
    }
}
