package org.embtel.build.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.embtel.build.BuildRequest;
import org.embtel.build.Search;
import org.embtel.build.TakeAway;
import org.embtel.schema.SchemaOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An edition in memory, asked by several at a time. */
class LiveEditionTest {

    private static final int TIMES = 300;

    @TempDir Path folder;

    /** Where they wait for each other, they wait for ever. */
    @Test
    @Timeout(60)
    void answersWhoAsksOfAPageWhileItsFileIsCorrected() throws IOException {
        Path file = Files.createDirectories(folder.resolve("tei")).resolve("letter.xml");
        write(file, 0);
        try (var edition = new LiveEdition(request(file))) {
            assertThat(edition.page("letter.html")).isPresent();
            var asking = CompletableFuture.runAsync(() -> ask(edition));
            for (int i = 0; i < TIMES; i++) {
                write(file, i);
                assertThat(edition.errors()).isEmpty();
            }
            asking.join();
        }
    }

    /** With one thread, which whoever waits for it must not keep from its work. */
    private static BuildRequest request(Path file) {
        Path none = file.resolveSibling("none");
        return new BuildRequest(
                file,
                Optional.empty(),
                true,
                Search.OFF,
                TakeAway.USUAL,
                none,
                none,
                "",
                "",
                1,
                new SchemaOptions(none, List.of(), none, false),
                "Embtel");
    }

    private static void ask(LiveEdition edition) {
        for (int i = 0; i < TIMES; i++) {
            edition.warnings("letter.html");
        }
    }

    private static void write(Path file, int state) throws IOException {
        Files.writeString(
                file,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>State %d.</p></body></text></TEI>
                """
                        .formatted(state));
    }
}
