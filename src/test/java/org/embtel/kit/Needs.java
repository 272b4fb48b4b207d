package org.embtel.kit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What some tests need and not every machine has. Without it a test is left out, and the run says
 * so at its end; with {@code EMBTEL_TEST_ALL=true} in the environment leaving out is a failure.
 */
public final class Needs {

    private Needs() {}

    /** The Chromium browser: {@code CHROMIUM} in the environment, or where Debian puts it. */
    public static Path chromium() {
        return found(
                "browser tests: no Chromium (install Debian's package chromium, or name the program"
                        + " in CHROMIUM)",
                Stream.concat(
                        environment("CHROMIUM"),
                        Stream.of(
                                Path.of("/usr/bin/chromium"),
                                Path.of("/usr/bin/chromium-browser"),
                                Path.of("/usr/bin/google-chrome"))));
    }

    /** The Nu HTML checker's jar: {@code VNU_JAR} in the environment, or where npm puts it. */
    public static Path nuChecker() {
        return found(
                "the Nu HTML checker: no vnu.jar (run npm ci --prefix .ci, or name the file in"
                        + " VNU_JAR)",
                Stream.concat(
                        environment("VNU_JAR"),
                        Stream.of(Path.of(".ci/node_modules/vnu-jar/build/dist/vnu.jar"))));
    }

    /** The JSON schema of SARIF 2.1.0: {@code SARIF_SCHEMA} in the environment, or from npm. */
    public static Path sarifSchema() {
        return found(
                "the schema of SARIF: not there (run npm ci --prefix .ci --ignore-scripts, or name"
                        + " the file in SARIF_SCHEMA)",
                Stream.concat(
                        environment("SARIF_SCHEMA"),
                        Stream.of(
                                Path.of(
                                        ".ci/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"))));
    }

    /** The parser of IIIF's own viewers, for Node, from npm. */
    public static Path iiifParser() {
        return found(
                "lists of images: no parser of IIIF (run npm ci --prefix .ci)",
                Stream.of(Path.of(".ci/node_modules/@iiif/parser/dist/index.cjs")));
    }

    /** Pagefind: {@code PAGEFIND} in the environment, or where npm puts it. */
    public static Path pagefind() {
        return found(
                "full-text search: no Pagefind (run npm ci --prefix .ci, or name the program in"
                        + " PAGEFIND)",
                Stream.concat(
                        environment("PAGEFIND"),
                        Stream.of(Path.of(".ci/node_modules/.bin/pagefind"))));
    }

    /**
     * A folder of real editions beside the project: {@code frus}, {@code frus-cases} or {@code
     * letters}.
     */
    public static Path corpus(String name) {
        return found(
                "tests on real editions: no ../shared/corpora",
                Stream.of(Path.of("../shared/corpora", name)));
    }

    /** A schema of the TEI Consortium or of a real edition, beside the project. */
    public static Path schema(String name) {
        return found(
                "tests against the schema of all of TEI: no ../shared/schema",
                Stream.of(Path.of("../shared/schema", name)));
    }

    /** The telegram as received, in plain characters. */
    public static Path seed() {
        return found(
                "comparing the telegram with the text as received: no ../shared/SEED.txt",
                Stream.of(Path.of("../shared/SEED.txt")));
    }

    /** The linter of JavaScript, from npm. */
    public static Path eslint() {
        return found(
                "the linter of JavaScript: no ESLint (run npm ci --prefix .ci)",
                Stream.of(Path.of(".ci/node_modules/eslint/bin/eslint.js")));
    }

    /** The program Node.js, which runs the tests of JavaScript. */
    public static Path node() {
        return found("tests of JavaScript: no Node.js", onPath("node"));
    }

    /** The program Git. */
    public static Path git() {
        return found("comparing with a Git revision: no git", onPath("git"));
    }

    /** The shell fish. */
    public static Path fish() {
        return found("completion in fish: no fish (install Debian's package fish)", onPath("fish"));
    }

    /** Where a program may be; on Windows its name has an ending. */
    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(
                        folder ->
                                Stream.of(
                                        Path.of(folder, program),
                                        Path.of(folder, program + ".exe")));
    }

    private static Stream<Path> environment(String name) {
        return Stream.ofNullable(System.getenv(name)).map(Path::of);
    }

    private static Path found(String lacking, Stream<Path> places) {
        return places.filter(Files::exists).findFirst().orElseGet(() -> leaveOut(lacking));
    }

    private static Path leaveOut(String lacking) {
        if (Boolean.parseBoolean(System.getenv("EMBTEL_TEST_ALL"))) {
            return fail(lacking);
        }
        return abort(lacking);
    }
}
