package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A passage that was published keeps the address by which readers cite it, or editors hear of it.
 */
class MovedPlacesTest {

    private static final String FIRST = "The lighter did not come in the evening.";
    private static final String SECOND = "The pilot of the harbour sent a letter.";

    @TempDir Path folder;

    @Test
    void isToldWhenAParagraphIsPutBeforeOthersWithoutIds() throws IOException {
        build("<p>" + FIRST + "</p>");
        Run run = build("<p>" + SECOND + "</p><p>" + FIRST + "</p>");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "warning: E607 place-moved",
                        "1 passage has another id than when the page was published:"
                                + " letter.html#p1 → #p2");
    }

    @Test
    void isToldWhenAnIdIsChanged() throws IOException {
        build("<p xml:id=\"a\">" + FIRST + "</p><p xml:id=\"b\">" + SECOND + "</p>");
        assertThat(
                        build("<p xml:id=\"a\">" + FIRST + "</p><p xml:id=\"c\">" + SECOND + "</p>")
                                .err())
                .contains("letter.html#b → #c");
    }

    @Test
    void isNotToldOfOtherWordsInTheSamePlace() throws IOException {
        build("<p>" + FIRST + "</p>");
        assertThat(build("<p>" + SECOND + "</p>").err()).doesNotContain("E607");
    }

    @Test
    void isNotToldOfWordsThatStandThereTwice() throws IOException {
        build("<p>" + FIRST + "</p><p>" + FIRST + "</p><p>" + SECOND + "</p>");
        assertThat(build("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + SECOND + "</p>").err())
                .doesNotContain("E607");
    }

    @Test
    void isOnlyNotedWhenTheEditorLetsAddressesGo() throws IOException {
        build("<p xml:id=\"a\">" + FIRST + "</p>");
        assertThat(build("<p xml:id=\"b\">" + FIRST + "</p>", "--allow-vanished").err())
                .contains("note: E607");
    }

    @Test
    void isToldByDiffToo() throws IOException {
        build("<p xml:id=\"a\">" + FIRST + "</p>");
        write("<p xml:id=\"b\">" + FIRST + "</p>");
        Run run =
                Run.embtel(
                        "diff",
                        folder.resolve("tei").toString(),
                        "--against",
                        folder.resolve("site").toString());
        assertThat(run.err()).contains("E607", "letter.html#a → #b");
    }

    private Run build(String text, String... options) throws IOException {
        write(text);
        var arguments =
                new java.util.ArrayList<>(
                        java.util.List.of(
                                "build",
                                folder.resolve("tei").toString(),
                                "-o",
                                folder.resolve("site").toString()));
        arguments.addAll(java.util.List.of(options));
        return Run.embtel(arguments.toArray(String[]::new));
    }

    private void write(String text) throws IOException {
        Path letter = Files.createDirectories(folder.resolve("tei")).resolve("letter.xml");
        Files.writeString(
                letter,
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
                        + text
                        + "</body></text></TEI>");
    }
}
