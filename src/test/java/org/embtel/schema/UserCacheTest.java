package org.embtel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {

    private static final byte[] CONTENT = "kept".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void findsWhatWasKeptUnderTheSameKeyOnly() throws IOException {
        var cache = new UserCache(folder.resolve("deep/cache"));
        cache.keep("a key\nof any length", ".xsl", CONTENT);
        assertThat(cache.find("a key\nof any length", ".xsl"))
                .hasValueSatisfying(file -> assertThat(file).hasContent("kept"));
        assertThat(cache.find("another", ".xsl")).isEmpty();
    }

    @Test
    void replacesWhatWasKeptAndLeavesNoPartsBehind() throws IOException {
        var cache = new UserCache(folder);
        cache.keep("key", ".rng", "before".getBytes(StandardCharsets.UTF_8));
        cache.keep("key", ".rng", CONTENT);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasContent("kept"));
        }
    }

    @Test
    void keepsNothingWhereItCannotWrite() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        var cache = new UserCache(file.resolve("cache"));
        assertThat(cache.keep("key", ".rng", CONTENT)).isEmpty();
        assertThat(cache.find("key", ".rng")).isEmpty();
    }
}
