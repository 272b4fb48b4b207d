package org.embtel.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Colours;
import org.embtel.diagnostic.Explanation;
import org.embtel.diagnostic.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code embtel explain}: what a finding means, why it matters, and what to do. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Explains a finding: what it means, why it matters, and what to do.",
            "Without a code, lists all kinds of findings."
        },
        footer = {
            "",
            "Examples:",
            "  embtel explain E203",
            "      explains what is wrong with a pointer that leads to nothing",
            "  embtel explain unresolved-pointer",
            "      the same, by its name"
        })
final class ExplainCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description = "What a finding is called: E203, or unresolved-pointer.")
    private List<String> names = List.of();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(names.isEmpty() ? list() : explained());
    }

    private String explained() {
        return names.stream()
                .map(this::named)
                .map(code -> MarkdownText.print(Explanation.of(code).markdown(), colours()))
                .collect(Collectors.joining("\n"));
    }

    /** Picocli would call a name that it cannot convert one argument too many. */
    private Code named(String name) {
        try {
            return new NamedCode().convert(name);
        } catch (TypeConversionException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }

    private String list() {
        return Arrays.stream(Stage.values()).map(this::stage).collect(Collectors.joining("\n"));
    }

    private String stage(Stage stage) {
        return colours().strong(stage.title())
                + "\n"
                + Arrays.stream(Code.values())
                        .filter(code -> code.stage() == stage)
                        .map(this::line)
                        .collect(Collectors.joining());
    }

    /** Severities of different length must not move the sentence. */
    private String line(Code code) {
        String severity = colours().of(code.severity());
        int padding = "warning".length() - code.severity().label().length();
        return "  %s %s%s  %s%n"
                .formatted(code.id(), severity, " ".repeat(padding), code.sentence());
    }

    private Colours colours() {
        boolean wanted = spec.commandLine().getColorScheme().ansi().enabled();
        return wanted ? Colours.ON : Colours.OFF;
    }
}
