package org.embtel.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.embtel.cli.Embtel;

/**
 * One run of the command, as a user sees it.
 *
 * @param code the exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
public record Run(int code, String out, String err) {

    /** Runs {@code embtel} with these arguments. */
    public static Run embtel(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Embtel.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    /** Builds the pages of an edition, without search, books and archives. */
    public static Run pages(Path source, Path site) {
        return embtel(
                "build",
                source.toString(),
                "-o",
                site.toString(),
                "--search=off",
                "--epub=none",
                "--zip=none");
    }

    /** Builds an edition that has no errors, and gives the folder of its site. */
    public static Path built(Path source, Path site, String... options) {
        var arguments = new ArrayList<>(List.of("build", source.toString(), "-o", site.toString()));
        arguments.addAll(List.of(options));
        Run run = embtel(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return site;
    }

    /**
     * Builds an edition that has no errors with full-text search, and gives the folder of its site.
     */
    public static Path searchable(Path source, Path site) throws IOException {
        Run run =
                process(
                        Map.of("PAGEFIND", Needs.pagefind().toAbsolutePath().toString()),
                        "build",
                        "--search=on",
                        source.toString(),
                        "-o",
                        site.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return site;
    }

    /**
     * Runs {@code embtel} in a process of its own.
     *
     * @param environment what is added to the environment
     */
    public static Run process(Map<String, String> environment, String... arguments)
            throws IOException {
        return process(environment, List.of(), arguments);
    }

    /**
     * Runs {@code embtel} in a process of its own.
     *
     * @param environment what is added to the environment
     * @param options those of Java
     */
    public static Run process(
            Map<String, String> environment, List<String> options, String... arguments)
            throws IOException {
        var builder = new ProcessBuilder(command(options, arguments));
        builder.environment().putAll(environment);
        return of(builder);
    }

    /** Runs any program to its end. */
    public static Run of(ProcessBuilder builder) throws IOException {
        Path err = Files.createTempFile("embtel", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), UTF_8);
            int code = process.onExit().join().exitValue();
            return new Run(code, out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    /** The words of a command line that runs {@code embtel} in a process of its own. */
    public static List<String> command(List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Embtel.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
