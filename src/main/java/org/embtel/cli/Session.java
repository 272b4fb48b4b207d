package org.embtel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.embtel.build.Build;
import org.embtel.build.BuildRequest;
import org.embtel.build.BuildResult;
import org.embtel.build.Search;
import org.embtel.change.ChangeText;
import org.embtel.diagnostic.Colours;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.TextPrinter;
import picocli.CommandLine;

/** One run of a build or check: what it prints, and the exit code. */
final class Session {

    /** How many changed pages to list: embtel diff lists all. */
    private static final int MOST_CHANGES = 10;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Colours colours;
    private final EditionOptions options;
    private final FailureOptions failure;
    private final ReportOptions report;

    Session(
            CommandLine command,
            EditionOptions options,
            FailureOptions failure,
            ReportOptions report) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.colours = command.getColorScheme().ansi().enabled() ? Colours.ON : Colours.OFF;
        this.options = options;
        this.failure = failure;
        this.report = report;
    }

    /** Builds, or does whatever part of that is asked for. */
    int run(BuildRequest request, Function<Build, BuildResult> work) {
        long start = System.nanoTime();
        Findings findings = report.findings(failure.failOn().mildestThatStops());
        BuildResult result = work.apply(new Build(request, findings));
        List<Diagnostic> reported = findings.sorted();
        var text = new TextPrinter(new FileExcerpts(request.root()), colours, options.verbose());
        err.print(report.print(reported, request.root(), text));
        err.flush();
        if (!options.quiet()) {
            summarise(request, result, reported, (System.nanoTime() - start) / 1e9);
        }
        return concluded(findings, request)
                ? ExitCode.of(reported, failure.failOn())
                : ExitCode.MACHINE;
    }

    /** Whether the known findings could be written, where that was asked for. */
    private boolean concluded(Findings findings, BuildRequest request) {
        try {
            List<String> known = report.known(findings, request);
            if (!options.quiet()) {
                known.forEach(out::println);
            }
            return true;
        } catch (IOException failure) {
            err.println("The baseline cannot be written: " + failure.getMessage());
            return false;
        }
    }

    private void summarise(
            BuildRequest request, BuildResult result, List<Diagnostic> reported, double seconds) {
        if (result.documents() > 0) {
            out.printf(
                    Locale.ROOT,
                    "%s, %s%s in %.1f s%n",
                    counted(result.documents(), "document"),
                    result.pages() > 0 ? counted(result.pages(), "page") + ", " : "",
                    counted(result.notes(), "note"),
                    seconds);
        }
        if (!reported.isEmpty()) {
            out.println(
                    TextPrinter.summary(reported)
                            + " in "
                            + counted(result.files(), "file")
                            + fate(request, result));
            report.explanation(reported).ifPresent(out::println);
        }
        result.changes()
                .filter(changes -> !changes.pages().isEmpty())
                .ifPresent(changes -> out.print(ChangeText.PLAIN.print(changes, MOST_CHANGES)));
        if (result.index().isPresent() && !result.searchable() && request.search() == Search.AUTO) {
            out.println(
                    "Full-text search was left out: to have it, npm install pagefind@"
                            + Search.PAGEFIND);
        }
        result.index().ifPresent(index -> out.println("Open " + index));
    }

    private static String fate(BuildRequest request, BuildResult result) {
        boolean failed = request.output().isPresent() && result.index().equals(Optional.empty());
        return failed ? "; nothing was published." : ".";
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
