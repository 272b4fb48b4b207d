package org.embtel.invalid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code src/test/resources/invalid} is an edition with one thing wrong, and {@code
 * expected.txt} all that the command says of it. {@code -Dinvalid.update=true} writes those files
 * anew; the difference is then to be read.
 */
class InvalidEditionsTest {

    private static final Path EDITIONS = Path.of("src/test/resources/invalid");

    private static final boolean UPDATE = Boolean.getBoolean("invalid.update");

    @TempDir static Path published;

    @TempDir Path temp;

    @BeforeAll
    static void publishOnce() throws IOException {
        OldSite.publish(published);
    }

    @TestFactory
    Stream<DynamicTest> saysExactlyWhatIsExpected() throws IOException {
        try (Stream<Path> editions = Files.list(EDITIONS)) {
            return editions.sorted().toList().stream().map(this::test);
        }
    }

    private DynamicTest test(Path edition) {
        Path expected = edition.resolve("expected.txt");
        return DynamicTest.dynamicTest(
                edition.getFileName().toString(),
                expected.toUri(),
                () -> {
                    String told = told(edition);
                    if (UPDATE) {
                        Files.writeString(expected, told);
                    }
                    assertThat(told).isEqualTo(Files.readString(expected));
                });
    }

    private String told(Path edition) throws IOException {
        Path work = temp.resolve(edition.getFileName());
        OldSite old = OldSite.copied(published, work);
        Folders.copy(edition, work.resolve("edition"));
        Run run =
                Run.embtel(
                        "build",
                        work.resolve("edition/tei").toString(),
                        "-o",
                        work.resolve("_site").toString());
        return Transcript.of(run, old, work);
    }
}
