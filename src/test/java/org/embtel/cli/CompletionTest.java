package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Needs;
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
        assertThat(completed("embtel build --base-")).isEqualTo("--base-url");
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

    @Test
    void completesCommandsOptionsAndValuesInFish() throws IOException {
        assertThat(fish("embtel bui")).containsExactly("build");
        assertThat(fish("embtel build --base-")).containsExactly("--base-url");
        assertThat(fish("embtel build -")).contains("-o", "--output", "--allow-vanished");
        assertThat(fish("embtel check --format "))
                .containsExactly("github", "jsonl", "sarif", "text");
        assertThat(fish("embtel check --only E20")).contains("E203").doesNotContain("E303");
        assertThat(fish("embtel explain E20")).contains("E203");
        assertThat(fish("embtel generate-completion ")).containsExactly("bash", "fish", "zsh");
    }

    /** What fish offers, without the descriptions. */
    private List<String> fish(String typed) throws IOException {
        String program = Needs.fish().toString();
        Path script = work.resolve("embtel.fish");
        Files.writeString(script, Run.embtel("generate-completion", "fish").out());
        String ask = "source " + script + "; complete -C '" + typed + "'";
        Process fish =
                new ProcessBuilder(program, "--no-config", "-c", ask)
                        .directory(work.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new String(fish.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("\t.*", ""))
                .toList();
    }

    @Test
    void writesALineForEachCommandAndOptionInFish() {
        assertThat(Run.embtel("generate-completion", "fish").out())
                .contains("complete -c embtel -n __fish_use_subcommand -a diff -d 'Reports what")
                .contains(
                        "complete -c embtel -n '__fish_seen_subcommand_from build' -s o -l output -r"
                                + " -F -d 'Where to put the site'\n")
                .contains(
                        "complete -c embtel -n '__fish_seen_subcommand_from serve' -l port -x -d 'The"
                                + " port to serve on");
    }
}
