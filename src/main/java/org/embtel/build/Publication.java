package org.embtel.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.embtel.change.MovedPlaces;
import org.embtel.change.SiteChanges;
import org.embtel.change.VanishedPages;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.Severity;
import org.embtel.edition.model.PagePaths;
import org.embtel.publish.Staging;

/**
 * The folder of a site while it is built: kept for this build from before its first byte until it
 * has ended, and replaced only if nothing is wrong. Whatever goes wrong there is a finding.
 */
final class Publication {

    private final BuildRequest request;
    private final Findings findings;
    private final Path output;

    /** The publication of a build that has an output folder. */
    Publication(BuildRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
        this.output = request.output().orElseThrow();
    }

    /** What is done while the folder is kept. */
    interface Work {
        BuildResult with(Staging staging) throws IOException;
    }

    /** Keeps the folder for as long as the work takes. */
    BuildResult with(int files, Work work) {
        try (Staging staging = Staging.open(output)) {
            return with(files, work, staging);
        } catch (Staging.ForeignFolderException foreign) {
            findings.add(
                    Code.NOT_OUR_FOLDER,
                    place(),
                    "this folder holds files that Embtel did not make; it was left as it is",
                    "name an empty or new folder with --output, or remove this one yourself");
        } catch (Staging.FolderInUseException inUse) {
            findings.add(
                    Code.FOLDER_IN_USE,
                    place(),
                    "another build is writing this site; it was left to that one"
                            + (inUse.other().isEmpty() ? "" : ": " + inUse.other()),
                    "wait until it has ended and build again, or name another folder with"
                            + " --output");
        } catch (IOException failure) {
            cannotWrite(why(failure));
        }
        return BuildResult.nothing(files);
    }

    private BuildResult with(int files, Work work, Staging staging) {
        try {
            return work.with(staging);
        } catch (Staging.ForeignFolderException foreign) {
            throw foreign;
        } catch (IOException | UncheckedIOException failure) {
            cannotWrite(
                    Files.isDirectory(staging.after())
                            ? why(failure).replace(staging.after().toString(), output.toString())
                            : "something removed the folder in which it was being made, "
                                    + staging.after().getFileName());
            return BuildResult.nothing(files);
        }
    }

    private void cannotWrite(String why) {
        findings.add(
                Code.CANNOT_WRITE,
                place(),
                "the site cannot be written: " + why,
                "check that the folder above it can be written and that the disk has room");
    }

    /** Of files the message says only which, the kind of failure says what. */
    static String why(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        String kind =
                cause.getClass()
                        .getSimpleName()
                        .replace("Exception", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
        return cause instanceof FileSystemException named && named.getReason() == null
                ? kind + ": " + named.getFile()
                : String.valueOf(cause.getMessage());
    }

    /**
     * Compares the new site with the old one, packs it and puts it in its place.
     *
     * @param made what the build has made
     */
    BuildResult end(Staging staging, BuildResult made, boolean searchable) throws IOException {
        staging.requireWhole();
        vanished(staging);
        if (findings.stopPublication()) {
            return BuildResult.nothing(made.files());
        }
        Optional<SiteChanges> changes = changes(staging);
        for (ArchiveScope scope : request.takeAway().zip()) {
            scope.archive().make(staging.after());
        }
        staging.publish().ifPresent(this::remains);
        return made.published(output.resolve(PagePaths.CONTENTS), changes, searchable);
    }

    private void remains(Path old) {
        findings.add(
                new Diagnostic(
                        Code.CANNOT_WRITE,
                        Severity.WARNING,
                        place(),
                        "the site was published, but what it replaced cannot be deleted: " + old,
                        "delete it yourself; the next build tries again"));
    }

    /** Not while pages are missing because they failed: then nothing would be replaced. */
    private void vanished(Staging staging) throws IOException {
        if (!findings.haveErrors()) {
            VanishedPages.between(staging.before(), staging.after())
                    .report(place(), severity(Code.ADDRESS_VANISHED), findings);
            MovedPlaces.between(staging.before(), staging.after())
                    .report(place(), severity(Code.PLACE_MOVED), findings);
        }
    }

    private Severity severity(Code code) {
        return request.vanishing() ? Severity.NOTE : code.severity();
    }

    /** What the new site changes for readers of the old one, if there is one. */
    private static Optional<SiteChanges> changes(Staging staging) throws IOException {
        return Files.exists(staging.before().resolve(PagePaths.CONTENTS))
                ? Optional.of(SiteChanges.between(staging.before(), staging.after()))
                : Optional.empty();
    }

    private Place place() {
        return Place.of(output.toString());
    }
}
