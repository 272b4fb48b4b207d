package org.embtel.invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that not every system can keep are told where they are given; their addresses stay. */
class PortableNamesTest {

    private static final String FINDING = ": warning: E318 name-not-portable\n";

    @TempDir private Path work;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con", "NUL", "com1", "Lpt9", "aux.1", "a<b", "what?", "a|b", "a*b", "say\"so"
            })
    void tellsOfFilesOnceAndPublishesThem(String stem) throws IOException {
        written(letter(stem));
        Run run = run();
        assertThat(run.err()).containsOnlyOnce("E318").contains("tei/" + stem + ".xml:2:1");
        assertThat(run.code()).isZero();
        assertThat(work.resolve("site/" + stem + ".html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "console", "com10", "nul-1", "a.b", "Brief_ä", "straße"})
    void saysNothingOfOrdinaryNames(String stem) throws IOException {
        written(letter(stem));
        Run run = run();
        assertThat(run.err()).doesNotContain("E318");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"volume.", "volume "})
    void tellsOfFoldersThatWindowsWouldShorten(String stem) throws IOException {
        Files.writeString(written(letter(stem)), volume("d1", "d2"));
        assertThat(run().err()).containsOnlyOnce(FINDING).contains("drops a dot or blank");
    }

    @Test
    void tellsOfDocumentsAtTheirPlace() throws IOException {
        Files.writeString(written(letter("volume")), volume("d1", "nul", "prn.3"));
        assertThat(findings(run()))
                .containsExactly("tei/volume.xml:18:1" + FINDING, "tei/volume.xml:19:1" + FINDING);
    }

    @Test
    void tellsOfLettersWhoseAccentsAreApart() throws IOException {
        String apart = Normalizer.normalize("Zoé", Normalizer.Form.NFD);
        written(letter(apart));
        assertThat(run().err()).containsOnlyOnce(FINDING).contains("their accents are apart");
    }

    @Test
    void tellsOfOldAddresses() throws IOException {
        Files.writeString(
                written(letter("letter")),
                Letter.saying("Dear friend,")
                        .replace("<publisher>", "<idno type=\"alias\">old/aux</idno><publisher>"));
        assertThat(run().err()).containsOnlyOnce(FINDING).contains("old/aux.html");
    }

    @Test
    void tellsOfImagesWhoseNamesDifferInCapitals() throws IOException {
        Files.writeString(
                written(letter("letter")),
                Letter.saying("<graphic url=\"Page.png\"/><graphic url=\"page.png\"/>"));
        for (String image : List.of("Page.png", "page.png")) {
            Files.writeString(work.resolve("tei/" + image), image);
        }
        assumeTrue(
                Files.readString(work.resolve("tei/Page.png")).equals("Page.png"),
                "names that differ in capitals: this disk keeps none apart");
        Run run = run();
        assertThat(run.err()).containsOnlyOnce("E318").contains("differs from");
        assertThat(run.code()).isZero();
    }

    /** Not the ending of the page, but a longer one beside it is what no disk takes. */
    @Test
    void refusesWhatNoDiskTakesWhereItIsGiven() throws IOException {
        String id = "d" + "x".repeat(248);
        Files.writeString(written(letter("volume")), volume("d1", id));
        Run run = run();
        assertThat(run.err())
                .contains("tei/volume.xml:18:1: error: E318 name-not-portable\n")
                .contains("is longer than the 255 bytes of any disk");
        assertThat(run.code()).isEqualTo(1);
        assertThat(work.resolve("site")).doesNotExist();
    }

    private static String volume(String... ids) {
        return Letter.of(
                Letter.header(),
                "",
                Stream.of(ids)
                        .map(
                                id ->
                                        ("<div type=\"document\" xml:id=\"%s\"><head>Letter</head>"
                                                        + "<p>Dear friend,</p></div>")
                                                .formatted(id))
                        .collect(Collectors.joining("\n")));
    }

    private static List<String> findings(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.contains("E318"))
                .map(one -> one + "\n")
                .toList();
    }

    private String letter(String stem) {
        return "tei/" + stem + ".xml";
    }

    private Path written(String file) throws IOException {
        try {
            Path path = work.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, Letter.saying("Dear friend,"));
        } catch (InvalidPathException | IOException notHere) {
            assumeTrue(
                    false, "names that are not portable: this system does not allow them either");
            throw notHere;
        }
    }

    private Run run() {
        return Run.embtel(
                "build",
                work.resolve("tei").toString(),
                "-o",
                work.resolve("site").toString(),
                "--search=off");
    }
}
