package org.embtel.invalid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.junit.jupiter.api.Test;

/** Findings are told in a form that somebody has read. */
class CodesTest {

    /**
     * Findings are compared with files of text, specifications, or strings in tests; or the bad
     * example of an explanation gives them.
     */
    private static final List<Path> EXAMPLES =
            List.of(Path.of("src/test"), Path.of("src/main/resources/org/embtel/explain"));

    @Test
    void everyKindOfFindingThatIsToldHasAnExample() throws IOException {
        String told = text(List.of(Path.of("src/main/java")));
        String examples = text(EXAMPLES);
        assertThat(
                        Arrays.stream(Code.values())
                                .filter(code -> told.contains("Code." + code.name()))
                                .map(Code::label)
                                .filter(label -> !examples.contains(label)))
                .isEmpty();
    }

    @Test
    void numbersAreNotUsedTwice() {
        assertThat(Arrays.stream(Code.values()).map(code -> code.label().substring(0, 4)))
                .doesNotHaveDuplicates();
    }

    private static String text(List<Path> folders) throws IOException {
        var text = new StringBuilder();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
                for (Path file : files.filter(CodesTest::isText).toList()) {
                    text.append(examples(file));
                }
            }
        }
        return text.toString();
    }

    /** An explanation without an example has none for its code. */
    private static String examples(Path file) throws IOException {
        String text = Files.readString(file);
        boolean explains = text.startsWith("# E");
        return explains && !text.contains("\n## Bad\n") ? "" : text;
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|md|txt)");
    }
}
