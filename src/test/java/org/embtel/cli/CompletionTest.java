package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell completes what may be typed. */
class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir Path work;

    @Test
    void completesCommandsAndOptions() throws IOException {
        assertThat(completed("embtel bui")).isEqualTo("build");
        assertThat(completed("embtel build --base")).isEqualTo("--base-url");
    }

    private String completed(String typed) throws IOException {
        assumeTrue(Files.isExecutable(BASH), "shell completion: no bash");
        Path script = work.resolve("completion");
        Files.writeString(script, Run.embtel("generate-completion").out());
        int words = typed.split(" ").length;
        String ask =
                "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_embtel; echo \"${COMPREPLY[@]}\""
                        .formatted(script, typed, words - 1);
        Process bash = new ProcessBuilder(BASH.toString(), "-c", ask).start();
        return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
