package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.embtel.kit.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * The whole help of each command, as somebody has read it: a file each in {@code
 * src/test/resources/cli}. {@code -Dhelp.update=true} writes them anew; the difference is then to
 * be read.
 */
class HelpTest {

    private static final Path FILES = Path.of("src/test/resources/cli");

    static Stream<String> commands() {
        return Stream.concat(
                Stream.of(""),
                new CommandLine(Embtel.class, HelpTest::made).getSubcommands().keySet().stream());
    }

    /** Commands are made by picocli's own factory, which reaches private constructors. */
    private static <T> T made(Class<T> type) throws Exception {
        return CommandLine.defaultFactory().create(type);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpSaysWhatWasReviewed(String command) throws IOException {
        Run run = run(command, "--help");
        Path expected = FILES.resolve(("embtel " + command).strip().replace(' ', '-') + ".txt");
        if (Boolean.getBoolean("help.update")) {
            Files.writeString(expected, run.out());
        }
        assertThat(run).isEqualTo(new Run(0, Files.readString(expected), ""));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void versionIsThatOfTheProgram(String command) {
        assertThat(run(command, "--version")).isEqualTo(new Run(0, "Embtel\n", ""));
    }

    private static Run run(String command, String option) {
        return command.isEmpty() ? Run.embtel(option) : Run.embtel(command, option);
    }
}
