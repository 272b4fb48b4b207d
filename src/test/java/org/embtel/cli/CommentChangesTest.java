package org.embtel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.embtel.kit.Folders;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that comments on pull requests, with a real repository and all but GitHub: a command
 * {@code gh} stands in its place, which keeps what it is given.
 */
class CommentChangesTest {

    private static final Path SCRIPT =
            Path.of(".github/actions/embtel/comment-changes.sh").toAbsolutePath();

    @TempDir Path folder;
    private Path clone;
    private String base;

    @BeforeEach
    void pullRequest() throws Exception {
        Path origin = Files.createDirectories(folder.resolve("origin"));
        Folders.copy(Path.of("tei"), origin.resolve("tei"));
        git(origin, "init", "--quiet");
        git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
        git(origin, "add", "tei");
        git(origin, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "a");
        base = git(origin, "rev-parse", "HEAD").strip();
        git(folder, "clone", "--quiet", "--depth=1", origin.toUri().toString(), "clone");
        clone = folder.resolve("clone");
    }

    @Test
    void commentsTheWordsThatChange() throws Exception {
        edit("drafting of communique", "drafting of the communique");

        assertThat(comment("exit 0")).isZero();

        assertThat(Files.readString(folder.resolve("arguments")))
                .startsWith("pr comment 7 --body-file ")
                .endsWith("--edit-last --create-if-none\n");
        assertThat(Files.readString(folder.resolve("body")))
                .startsWith("### What this changes for readers\n\n- changed `frus1958-60v10p1/d143")
                .contains("drafting of **the** communique")
                .isEqualTo(Files.readString(folder.resolve("summary")));
    }

    @Test
    void failsWhenAnAddressWouldVanishAndStillSaysWhatChanges() throws Exception {
        edit("xml:id=\"d143\"", "xml:id=\"d143a\"");

        assertThat(comment("exit 0")).isEqualTo(1);

        assertThat(Files.readString(folder.resolve("errors"))).contains("error: E604");
        assertThat(Files.readString(folder.resolve("body"))).contains("- moved from ");
    }

    @Test
    void doesNotFailWhereItMayNotComment() throws Exception {
        edit("drafting of communique", "drafting of the communique");

        assertThat(comment("exit 1")).isZero();

        assertThat(Files.readString(folder.resolve("out"))).contains("::notice::");
        assertThat(Files.readString(folder.resolve("summary"))).contains("**the**");
    }

    private int comment(String ending) throws IOException, InterruptedException {
        Path gh = Files.createDirectories(folder.resolve("bin")).resolve("gh");
        Files.writeString(
                gh,
                """
                #!/bin/sh
                echo "$@" >'%1$s/arguments'
                cp "$5" '%1$s/body'
                %2$s
                """
                        .formatted(folder, ending));
        assertThat(gh.toFile().setExecutable(true)).isTrue();
        var builder = new ProcessBuilder("bash", SCRIPT.toString());
        builder.environment()
                .putAll(
                        java.util.Map.of(
                                "JAR",
                                jar().toString(),
                                "SOURCE",
                                "tei",
                                "BASE",
                                base,
                                "REQUEST",
                                "7",
                                "GITHUB_STEP_SUMMARY",
                                folder.resolve("summary").toString(),
                                "PATH",
                                path(gh.getParent())));
        return builder.directory(clone.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start()
                .waitFor();
    }

    private static String path(Path first) {
        return String.join(
                File.pathSeparator,
                first.toString(),
                Path.of(System.getProperty("java.home"), "bin").toString(),
                System.getenv("PATH"));
    }

    /** A jar that names the classes under test. */
    private Path jar() throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Embtel.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("embtel.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    private void edit(String from, String to) throws IOException {
        Path transcription = clone.resolve("tei/frus1958-60v10p1.xml");
        String text = Files.readString(transcription);
        assertThat(text).contains(from);
        Files.writeString(transcription, text.replace(from, to));
    }

    private static String git(Path in, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Needs.git().toString()));
        command.addAll(List.of(arguments));
        Process git =
                new ProcessBuilder(command)
                        .directory(in.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        return said;
    }
}
