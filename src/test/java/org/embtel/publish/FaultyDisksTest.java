package org.embtel.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever fails while a site is written, the old one stays whole, and a message says why. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "shell scripts, limits and mounts")
class FaultyDisksTest {

    @TempDir private Path folder;
    private WaitingBuild build;
    private Map<String, String> old;

    @BeforeEach
    void publish() throws IOException {
        build = WaitingBuild.in(folder);
        assertThat(build.built().code()).isZero();
        old = Folders.digests(build.site());
        build.write("of today");
    }

    @AfterEach
    void nothingStandsInTheWayOfTheNextBuild() throws IOException {
        assertThat(build.built().code()).isZero();
        assertThat(Folders.digests(build.site())).isNotEqualTo(old);
        leavesNothingBeside();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rm -r .site.embtel-new-*  | something removed the folder in which it was being",
                "rm .site.embtel-new-*/index.html | something removed or changed index.html after",
                "rm .site.embtel-new-*/.embtel    | something removed or changed .embtel after",
                "for page in .site.embtel-new-*/first.html; do echo > $page; done | something removed or changed first.html",
                "rm .site.embtel-lock | another may have begun"
            })
    void saysWhatWasRemovedDuringTheBuild(String script, String message) throws IOException {
        refused(Run.of(build.running(script)), message);
    }

    @Test
    void leavesAFolderThatIsNotItsOwnAnyMore() throws IOException {
        Run run = Run.of(build.running("rm -r site; mkdir site; echo thesis > site/thesis.txt"));
        assertThat(run.err()).contains("error: E601 not-our-folder");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Folders.digests(build.site())).containsOnlyKeys("thesis.txt");
        Folders.delete(build.site());
    }

    /** No file may be larger; first that holds for a style sheet, then for the archive only. */
    @ParameterizedTest
    @CsvSource({"site.zip, 1024", "assets/fonts, 8192"})
    void findsThatAFileCannotBeWritten(String file, int bytes) throws IOException {
        int limit = bytes / 512;
        if (file.equals("site.zip")) {
            limit = (int) (Files.size(build.site().resolve(file)) / 512);
        }
        refused(shell("ulimit -f " + limit + "; exec \"$@\""), "File too large");
    }

    @Test
    void findsThatADiskIsFull() throws IOException {
        mounted(
                """
                mount -t tmpfs -o size=30m none disk && cp -r site disk/site
                cat /dev/zero > disk/other 2>/dev/null; truncate -s -300K disk/other
                "$@"; code=$?
                rm disk/other; cp -r disk copy; exit $code
                """,
                "No space left on device");
        assertThat(Folders.digests(folder.resolve("copy/site"))).isEqualTo(old);
        try (var beside = Files.list(folder.resolve("copy"))) {
            assertThat(beside).containsExactly(folder.resolve("copy/site"));
        }
    }

    @Test
    void findsThatADiskIsReadOnly() throws IOException {
        mounted(
                """
                mount -t tmpfs none disk && cp -r site disk/site
                mount -o remount,ro disk
                "$@"; code=$?
                cp -r disk copy; exit $code
                """,
                "Read-only file system");
        assertThat(Folders.digests(folder.resolve("copy/site"))).isEqualTo(old);
    }

    @Test
    void saysThatAMountedFolderCannotBeReplaced() throws IOException {
        mounted(
                """
                mkdir disk/site && mount -t tmpfs none disk/site && exec "$@"
                """,
                "another disk is mounted there");
    }

    /** What a shell does with a build into {@code disk/site}, where it may mount disks. */
    private void mounted(String script, String message) throws IOException {
        Files.createDirectory(folder.resolve("disk"));
        Run able =
                Run.of(
                        new ProcessBuilder(
                                "unshare",
                                "-rm",
                                "mount",
                                "-t",
                                "tmpfs",
                                "none",
                                folder.resolve("disk").toString()));
        assumeTrue(able.code() == 0, "full and read-only disks: no right to mount any");
        var arguments = build.arguments();
        arguments[3] = folder.resolve("disk/site").toString();
        var command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", script, "sh"));
        command.addAll(Run.command(WaitingBuild.SMALL, arguments));
        Run run = Run.of(new ProcessBuilder(command).directory(folder.toFile()));
        refused(run, message);
    }

    private Run shell(String script) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(Run.command(WaitingBuild.SMALL, build.arguments()));
        return Run.of(new ProcessBuilder(command).directory(folder.toFile()));
    }

    private void refused(Run run, String message) throws IOException {
        assertThat(run.err())
                .contains("error: E602 cannot-write\n  the site cannot be written: ")
                .contains(message);
        assertThat(run.out()).contains("nothing was published.");
        assertThat(run.code()).isEqualTo(3);
        assertThat(Folders.digests(build.site())).isEqualTo(old);
        leavesNothingBeside();
    }

    private void leavesNothingBeside() throws IOException {
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.contains(".embtel-"));
        }
    }
}
