package org.embtel.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.kit.Needs;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in JavaScript: its own tests, its linter, and that each script can be read. */
class JavaScriptTest {

    private static final Path TESTS = Path.of("src/test/js");

    @Test
    void answersAsItsOwnTestsSay() throws Exception {
        var command = new ArrayList<>(List.of(Needs.node().toString(), "--test"));
        try (Stream<Path> tests = Files.list(TESTS)) {
            tests.map(Path::toString)
                    .filter(one -> one.endsWith(".test.mjs"))
                    .forEach(command::add);
        }
        assertThat(command).hasSizeGreaterThan(2);
        passes(command);
    }

    @Test
    void isAsTheLinterWantsIt() throws Exception {
        passes(
                List.of(
                        Needs.node().toString(),
                        Needs.eslint().toString(),
                        "--config=.ci/eslint.config.mjs",
                        "--max-warnings=0",
                        "site-assets/js",
                        "src/main/resources",
                        TESTS.toString()));
    }

    @Test
    void givesScriptsWithoutErrorsOfSyntax(@TempDir Path folder) throws Exception {
        String node = Needs.node().toString();
        Path scripts = Run.built(Path.of("tei"), folder.resolve("site")).resolve("assets/js");
        List<Path> all;
        try (Stream<Path> listed = Files.list(scripts)) {
            all = listed.sorted().toList();
        }
        assertThat(all.stream().map(Path::getFileName).map(Path::toString))
                .containsExactly(
                        "edition.js",
                        "facsimile.js",
                        "goto.js",
                        "moved.js",
                        "pages.js",
                        "preferences.js",
                        "reading-list.js",
                        "search.js");
        for (Path script : all) {
            passes(List.of(node, "--check", script.toString()));
        }
    }

    private static void passes(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
