package org.embtel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.embtel.build.Build;
import org.embtel.build.BuildRequest;
import org.embtel.build.BuildResult;
import org.embtel.build.ChangesPage;
import org.embtel.change.ChangeText;
import org.embtel.change.MovedPlaces;
import org.embtel.change.SiteChanges;
import org.embtel.change.VanishedPages;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Colours;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.TextPrinter;
import org.embtel.publish.TemporaryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code embtel diff}: what a correction changes for readers. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reports what changed for readers: pages, and the words on them.",
            "Builds the edition aside and compares it with the published site, with another folder,"
                    + " or with the edition at a Git revision. Publishes nothing."
        },
        footer = {
            "",
            "Examples:",
            "  embtel diff",
            "      what the next build will change in _site/",
            "  embtel diff --against HEAD~1",
            "      what the last commit changed",
            "  embtel diff --against origin/main --format markdown",
            "      as a comment for a pull request",
            "  embtel diff --format html > changes.html",
            "      with the passages side by side"
        })
final class DiffCommand implements Callable<Integer> {

    /** The forms in which changes are printed. */
    enum Form {
        TEXT,
        MARKDOWN,
        HTML
    }

    @Spec private CommandSpec spec;

    @Mixin private EditionOptions options;

    @Mixin private FailureOptions failure;

    @Option(
            names = "--against",
            paramLabel = "DIR|REVISION",
            defaultValue = "_site",
            description =
                    "A site's folder, or a Git revision of the edition (default:"
                            + " ${DEFAULT-VALUE}).")
    private String against;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, markdown or html (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Override
    public Integer call() {
        try (TemporaryFolder work = TemporaryFolder.create()) {
            Path now = work.path().resolve("after");
            Optional<Path> before = before(work.path());
            if (before.isEmpty() || !isBuilt(options.request(Optional.of(now)))) {
                return ExitCode.EDITION;
            }
            print(SiteChanges.between(before.get(), now));
            return vanished(before.get(), now);
        } catch (IOException failure) {
            err().println("The sites cannot be compared: " + failure.getMessage());
            return ExitCode.MACHINE;
        }
    }

    /** As a build would, which has not always the published site to compare. */
    private int vanished(Path before, Path now) throws IOException {
        var findings = new Findings(failure.failOn().mildestThatStops());
        VanishedPages.between(before, now)
                .report(Place.of(against), Code.ADDRESS_VANISHED.severity(), findings);
        MovedPlaces.between(before, now)
                .report(Place.of(against), Code.PLACE_MOVED.severity(), findings);
        print(findings);
        return findings.stopPublication() && failure.failOn() != FailOn.NEVER
                ? ExitCode.EDITION
                : ExitCode.DONE;
    }

    private Optional<Path> before(Path work) throws IOException {
        if (Files.isDirectory(Path.of(against))) {
            return Optional.of(Path.of(against));
        }
        BuildRequest present = options.request(Optional.empty());
        Path source = revision(present).checkOut(present.source(), work.resolve("revision"));
        Path site = work.resolve("before");
        return isBuilt(options.request(source, Optional.of(site)))
                ? Optional.of(site)
                : Optional.empty();
    }

    private GitRevision revision(BuildRequest present) {
        try {
            return GitRevision.of(present.root(), against);
        } catch (IOException unknown) {
            throw new ParameterException(
                    spec.commandLine(),
                    against
                            + " is neither a folder nor a Git revision here: "
                            + unknown.getMessage());
        }
    }

    /** Builds a site to compare; of its findings, only those are printed that stop it. */
    private boolean isBuilt(BuildRequest request) {
        var findings = new Findings(failure.failOn().mildestThatStops());
        BuildResult result = new Build(request, findings).run();
        boolean built = result.index().isPresent();
        if (!built) {
            print(findings);
            err().println("Nothing was compared.");
        }
        return built;
    }

    private void print(Findings findings) {
        var excerpts = new FileExcerpts(options.request(Optional.empty()).root());
        err().print(
                        new TextPrinter(excerpts, Colours.OFF, options.verbose())
                                .print(findings.sorted()));
    }

    private void print(SiteChanges changes) {
        PrintWriter out = spec.commandLine().getOut();
        switch (form) {
            case TEXT -> out.print(ChangeText.PLAIN.print(changes, Integer.MAX_VALUE));
            case MARKDOWN -> out.print(ChangeText.MARKDOWN.print(changes, Integer.MAX_VALUE));
            case HTML -> out.print(ChangesPage.of(changes));
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
