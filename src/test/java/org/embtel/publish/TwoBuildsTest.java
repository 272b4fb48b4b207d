package org.embtel.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Of builds that write one site at the same time, the first does so and the others say so. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes with names and shell scripts")
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoBuildsTest {

    @TempDir private Path folder;
    private WaitingBuild build;

    @BeforeEach
    void writeEdition() throws IOException {
        build = WaitingBuild.in(folder);
    }

    @Test
    void theSecondSaysWhoBuildsAndLeavesTheSiteToIt() throws IOException {
        assertThat(build.built().code()).isZero();
        Map<String, String> old = Folders.digests(build.site());
        build.write("of today");
        pipe("begun");
        pipe("go");
        Process first =
                build.running("echo > begun; read go < go")
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(folder.resolve("first.err").toFile())
                        .start();
        try {
            Files.readString(folder.resolve("begun"));
            for (int attempt = 1; attempt <= 2; attempt++) {
                refused(Run.process(Map.of(), WaitingBuild.SMALL, build.arguments()), first);
                assertThat(Folders.digests(build.site())).isEqualTo(old);
            }
            Files.writeString(folder.resolve("go"), "go\n");
            assertThat(first.onExit().join().exitValue())
                    .as(Files.readString(folder.resolve("first.err")))
                    .isZero();
        } finally {
            first.destroyForcibly();
        }
        Map<String, String> published = Folders.digests(build.site());
        assertThat(Run.of(build.running(":")).code()).isZero();
        assertThat(published).isEqualTo(Folders.digests(build.site())).isNotEqualTo(old);
    }

    private static void refused(Run second, Process first) {
        assertThat(second.err())
                .contains("error: E605 folder-in-use\n")
                .contains("it was left to that one: process " + first.pid() + " on ")
                .containsPattern(", since \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\n");
        assertThat(second.code()).isEqualTo(3);
    }

    /** POSIX takes a lock back from the process that closes any descriptor of the file. */
    @Test
    void theFirstKeepsTheFolderAfterItsOwnProcessHasTriedAgain() throws IOException {
        try (Staging first = Staging.open(build.site())) {
            first.write("index.html", "of the first");
            assertThat(build.built().code()).isEqualTo(3);
            Run second = Run.process(Map.of(), WaitingBuild.SMALL, build.arguments());
            assertThat(second.err())
                    .contains("E605 folder-in-use")
                    .contains("process " + ProcessHandle.current().pid());
            first.publish();
        }
        assertThat(Folders.digests(build.site())).containsOnlyKeys(".embtel", "index.html");
    }

    private void pipe(String name) throws IOException {
        Run made = Run.of(new ProcessBuilder("mkfifo", folder.resolve(name).toString()));
        assertThat(made.code()).as(made.err()).isZero();
    }
}
