package org.embtel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.embtel.diagnostic.Baseline;
import org.embtel.diagnostic.BaselineLines;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.KnownFinding;
import org.embtel.diagnostic.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which findings are known, so that only new ones are reported. */
final class BaselineOptions {

    /** Of so many that are gone it is listed which; the rest shows in Git. */
    private static final int TOLD_SINGLY = 3;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Do not report the findings that this file lists, and let them stop nothing."
                            + " Errors are always reported.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--update-baseline",
            description = "List what is found now in the file that --baseline names.")
    private boolean update;

    /** Leaves out what is known. */
    UnaryOperator<List<Diagnostic>> unknown() {
        if (update) {
            file.orElseThrow(() -> wrong("--update-baseline needs --baseline FILE"));
            return BaselineOptions::errors;
        }
        return file.<UnaryOperator<List<Diagnostic>>>map(
                        path -> {
                            Baseline known = read(path);
                            return findings -> known.compare(findings).unknown();
                        })
                .orElse(findings -> findings);
    }

    /**
     * Writes the file if that was asked for, and says what became of it.
     *
     * @param isSought which findings this run could have made
     */
    List<String> conclude(Findings findings, Predicate<KnownFinding> isSought) throws IOException {
        if (file.isEmpty()) {
            return List.of();
        }
        if (!update) {
            return report(file.get(), findings, isSought);
        }
        if (findings.haveErrors()) {
            return List.of(file.get() + " was not written: correct the errors first.");
        }
        return List.of(write(file.get(), findings, isSought));
    }

    private List<String> report(Path path, Findings findings, Predicate<KnownFinding> isSought) {
        Baseline.Comparison comparison = read(path).compare(findings.all());
        var lines = new ArrayList<String>();
        if (comparison.known() > 0) {
            lines.add(
                    counted(comparison.known(), "known finding")
                            + " left out, as "
                            + path
                            + " says.");
        }
        List<KnownFinding> gone = comparison.gone().stream().filter(isSought).toList();
        if (!gone.isEmpty() && !findings.haveErrors()) {
            long count = gone.stream().mapToLong(KnownFinding::count).sum();
            lines.add(
                    counted(count, "finding")
                            + " of "
                            + path
                            + " no longer found; --update-baseline takes "
                            + (count == 1 ? "it" : "them")
                            + " out:");
            gone.stream().limit(TOLD_SINGLY).map(BaselineOptions::line).forEach(lines::add);
            if (gone.size() > TOLD_SINGLY) {
                lines.add("  …");
            }
        }
        return lines;
    }

    /** What this run could not find stays: it may have looked at one file of many. */
    private String write(Path path, Findings findings, Predicate<KnownFinding> isSought)
            throws IOException {
        List<KnownFinding> unsought =
                Files.exists(path)
                        ? read(path).entries().stream().filter(isSought.negate()).toList()
                        : List.of();
        Baseline written = Baseline.of(findings.all()).and(unsought);
        Files.writeString(path, new BaselineLines().print(written));
        long count = written.entries().stream().mapToLong(KnownFinding::count).sum();
        return counted(count, "known finding") + " listed in " + path + ".";
    }

    private Baseline read(Path path) {
        try {
            return new BaselineLines().parse(Files.readString(path));
        } catch (NoSuchFileException missing) {
            throw wrong("there is no " + path + "; --update-baseline writes it");
        } catch (IOException unreadable) {
            throw wrong(
                    path
                            + " is not a baseline: "
                            + unreadable.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static List<Diagnostic> errors(List<Diagnostic> findings) {
        return findings.stream().filter(found -> found.severity() == Severity.ERROR).toList();
    }

    private static String line(KnownFinding known) {
        String place = known.path().isEmpty() ? "" : known.path() + ": ";
        return "  " + place + known.code().label() + ": " + known.message();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
