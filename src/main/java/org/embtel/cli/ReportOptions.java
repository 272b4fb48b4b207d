package org.embtel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.embtel.build.BuildRequest;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.GithubPrinter;
import org.embtel.diagnostic.JsonLinesPrinter;
import org.embtel.diagnostic.SarifPrinter;
import org.embtel.diagnostic.Severity;
import org.embtel.diagnostic.TextPrinter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which findings a command reports, and in which form. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description =
                    "How findings are printed: text; github, which GitHub shows at their lines;"
                            + " sarif, which other programs read; or jsonl, a JSON object a line"
                            + " (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--only",
            paramLabel = "CODE",
            split = ",",
            converter = NamedCode.class,
            description =
                    "Report only findings with these codes (E203 or unresolved-pointer), and errors.")
    private final Set<Code> only = EnumSet.noneOf(Code.class);

    @Option(
            names = "--ignore",
            paramLabel = "CODE",
            split = ",",
            converter = NamedCode.class,
            description = "Do not report findings with these codes, unless they are errors.")
    private final Set<Code> ignored = EnumSet.noneOf(Code.class);

    @Mixin private BaselineOptions baseline;

    /** A collector of what is to be reported. */
    Findings findings(Severity mildestThatStops) {
        return new Findings(mildestThatStops, this::isWanted, baseline.unknown());
    }

    /** What stops publication must be reported, or nobody would know why nothing was published. */
    private boolean isWanted(Diagnostic found) {
        return found.severity() == Severity.ERROR || isWanted(found.code());
    }

    private boolean isWanted(Code code) {
        return (only.isEmpty() || only.contains(code)) && !ignored.contains(code);
    }

    /** What became of the known findings, in lines. A run on one file looks at no other. */
    List<String> known(Findings findings, BuildRequest request) throws IOException {
        Path source = request.source().toAbsolutePath().normalize();
        boolean whole = Files.isDirectory(source);
        return baseline.conclude(
                findings,
                known ->
                        isWanted(known.code())
                                && (whole
                                        || request.root()
                                                .resolve(known.path())
                                                .toAbsolutePath()
                                                .normalize()
                                                .equals(source)));
    }

    /**
     * The findings in the form that was asked for.
     *
     * @param root the edition's folder
     * @param text prints them for people
     */
    String print(List<Diagnostic> findings, Path root, TextPrinter text) {
        return switch (format) {
            case TEXT -> text.print(findings);
            case GITHUB -> new GithubPrinter(root).print(findings);
            case SARIF -> new SarifPrinter(root, Version.number()).print(findings);
            case JSONL -> new JsonLinesPrinter().print(findings);
        };
    }

    /** For people, how to read more about a finding: the gravest is the example. */
    Optional<String> explanation(List<Diagnostic> findings) {
        return findings.stream()
                .filter(found -> format == Format.TEXT)
                .min(Comparator.comparing(Diagnostic::severity))
                .map(found -> "For more about a finding: embtel explain " + found.code().id());
    }

    private enum Format {
        TEXT,
        GITHUB,
        SARIF,
        JSONL
    }
}
