package org.embtel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a pointer of a transcription names, and how several are divided, is known to {@code
 * org.embtel.tei.pointer} alone; where they lead, to {@code org.embtel.edition.Pointers}. Links of
 * finished pages are another matter: they are ours, and the audit reads them as a stranger would.
 */
class PointersAreReadOnceTest {

    private static final Path MAIN = Path.of("src/main/java/org/embtel");

    /** The packages that see transcriptions. */
    private static final List<String> PACKAGES =
            List.of("build", "edition", "export", "render", "source", "validate");

    private static final Pattern BY_ITSELF =
            Pattern.compile(
                    "(startsWith|indexOf|split)\\(\"#\"|indexOf\\('#'|Form\\.NFC|URLDecoder"
                            + "|attribute\\(\"(target|ref|corresp|facs|key|start)\"\\)"
                            + "(\\s*\\.strip\\(\\))?\\s*\\.(split|substring|startsWith|indexOf)"
                            + "|startsWith\\(\"http");

    /** What may, and why. */
    private static final Map<String, String> MAY =
            Map.of(
                    "source/TeiElement.java", "gathers what xml:base says of an element",
                    "source/TextPlaces.java", "reads character references, &#x2014;",
                    "render/Hrefs.java", "writes addresses of the web into pages",
                    "edition/model/PointerPrefix.java", "holds pointers against patterns");

    @Test
    void noOtherClassTakesPointersApart() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(
                            files.filter(PointersAreReadOnceTest::seesTranscriptions)
                                    .filter(PointersAreReadOnceTest::takesPointersApart)
                                    .map(PointersAreReadOnceTest::name))
                    .isSubsetOf(MAY.keySet());
        }
    }

    private static boolean seesTranscriptions(Path file) {
        return file.toString().endsWith(".java")
                && PACKAGES.contains(MAIN.relativize(file).getName(0).toString());
    }

    private static String name(Path file) {
        return MAIN.relativize(file).toString().replace('\\', '/');
    }

    private static boolean takesPointersApart(Path file) {
        try {
            String source = Files.readString(file);
            return BY_ITSELF.matcher(source).find() || source.contains("\"xml:base\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
