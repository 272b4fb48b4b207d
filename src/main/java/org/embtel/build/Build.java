package org.embtel.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.embtel.change.MovedPlaces;
import org.embtel.change.SiteChanges;
import org.embtel.change.VanishedPages;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.LittleMemory;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.Severity;
import org.embtel.edition.Edition;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Volume;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.read.VolumeModel;
import org.embtel.edition.read.VolumeReader;
import org.embtel.publish.SiteWriter;
import org.embtel.publish.Staging;
import org.embtel.render.Workers;
import org.embtel.source.SourceFile;
import org.embtel.source.SourceFinder;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;
import org.embtel.validate.Validator;

/**
 * Builds an edition: reads every transcription once for what it is and once for its pages, so that
 * memory holds no more than a tree a thread, and publishes if nothing is wrong.
 *
 * <p>{@code BuildResult result = new Build(request, findings).run();}
 */
public final class Build {

    private final BuildRequest request;
    private final Findings findings;
    private final TranscriptionReader reader = new TranscriptionReader();
    private final Validator validator;

    /** A build that reports its findings to a collector. */
    public Build(BuildRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
        this.validator = new Validator(reader, request.schemas());
    }

    /** Builds. What stops it is among the findings; then nothing was published. */
    public BuildResult run() {
        return run(VolumeReader::read, this::publish);
    }

    /** Reports what is wrong with the transcriptions, and makes no pages. */
    public BuildResult check() {
        var trees = new TreeCache(reader);
        return run(
                (transcription, found) -> {
                    trees.keep(transcription);
                    return VolumeReader.readEncoded(transcription, found);
                },
                (files, edition, workers) -> check(files, edition, trees, workers));
    }

    private BuildResult run(Reading reading, End end) {
        List<SourceFile> files = SourceFinder.find(request.source(), findings);
        refuseOutputInSource();
        checkTemplateCopies();
        if (findings.haveErrors()) {
            return BuildResult.nothing(files.size());
        }
        try (var workers = new Workers(request.threads())) {
            Edition edition = edition(files, reading, workers);
            return findings.haveErrors()
                    ? BuildResult.nothing(files.size())
                    : end.of(files, edition, workers);
        } catch (OutOfMemoryError tooLarge) {
            LittleMemory.report(findings, Place.of(""), "this edition is too large to be built");
            return BuildResult.nothing(files.size());
        }
    }

    /** How a volume is read. */
    private interface Reading {
        ReadVolume of(Transcription transcription, Findings findings);
    }

    /** What comes after an edition was read. */
    private interface End {
        BuildResult of(List<SourceFile> files, Edition edition, Workers workers);
    }

    private BuildResult check(
            List<SourceFile> files, Edition edition, TreeCache trees, Workers workers) {
        new EditionCheck(request, edition, trees, findings).run(workers);
        return result(files, edition, 0);
    }

    private void checkTemplateCopies() {
        try {
            TemplateCopies.check(request, findings);
        } catch (IOException failure) {
            findings.add(
                    Code.UNREADABLE_FILE,
                    Place.of(request.templates().toString()),
                    "the edition's templates cannot be read: " + why(failure),
                    "check who may read the folder");
        }
    }

    /** Pass one: what each file is. */
    private Edition edition(List<SourceFile> files, Reading reading, Workers workers) {
        var read = workers.map(files, file -> model(file, reading));
        var models = new ArrayList<VolumeModel>();
        read.forEach(one -> one.ifPresent(models::add));
        if (findings.haveErrors()) {
            return null;
        }
        Edition edition = Edition.of(models);
        EditionRules.check(request, edition, findings);
        return edition;
    }

    private Optional<VolumeModel> model(SourceFile file, Reading reading) {
        Optional<Transcription> transcription = reader.read(file, findings);
        transcription.ifPresent(read -> validator.validate(read, findings));
        return transcription.map(read -> reading.of(read, findings).model());
    }

    /** Pass two: the pages, audited one by one, and put in place if all are right. */
    private BuildResult publish(List<SourceFile> files, Edition edition, Workers workers) {
        if (request.output().isEmpty()) {
            int pages = pages(edition, workers, SiteWriter.discarding(), List.of());
            return result(files, edition, pages);
        }
        Path output = request.output().get();
        try (Staging staging = Staging.open(output)) {
            return publish(files, edition, workers, staging);
        } catch (Staging.ForeignFolderException foreign) {
            findings.add(
                    Code.NOT_OUR_FOLDER,
                    Place.of(output.toString()),
                    "this folder holds files that Embtel did not make; it was left as it is",
                    "name an empty or new folder with --output, or remove this one yourself");
        } catch (Staging.FolderInUseException inUse) {
            findings.add(
                    Code.FOLDER_IN_USE,
                    Place.of(output.toString()),
                    "another build is writing this site; it was left to that one",
                    "wait until it has ended and build again, or name another folder with"
                            + " --output");
        } catch (IOException | UncheckedIOException failure) {
            findings.add(
                    Code.CANNOT_WRITE,
                    Place.of(output.toString()),
                    "the site cannot be written: " + why(failure),
                    "check that the folder above it can be written and that the disk has room");
        }
        return BuildResult.nothing(files.size());
    }

    private BuildResult publish(
            List<SourceFile> files, Edition edition, Workers workers, Staging staging)
            throws IOException {
        SearchIndexes search = SearchIndexes.of(request);
        int pages = pages(edition, workers, staging, search.folders(edition));
        if (!findings.haveErrors()) {
            search.make(edition, edition.language(), staging.after(), findings);
        }
        Path output = request.output().get();
        vanished(output, staging);
        if (findings.stopPublication()) {
            return BuildResult.nothing(files.size());
        }
        Optional<SiteChanges> changes = changes(staging);
        for (ArchiveScope scope : request.takeAway().zip()) {
            scope.archive().make(staging.after());
        }
        staging.publish();
        return result(files, edition, pages)
                .published(output.resolve(PagePaths.CONTENTS), changes, search.canBeMade());
    }

    /** Of files the message says only which, the kind of failure says what. */
    private static String why(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        String kind =
                cause.getClass()
                        .getSimpleName()
                        .replace("Exception", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
        return cause instanceof FileSystemException named && named.getReason() == null
                ? kind + ": " + named.getFile()
                : cause.getMessage();
    }

    /** Not while pages are missing because they failed: then nothing would be replaced. */
    private void vanished(Path output, Staging staging) throws IOException {
        if (!findings.haveErrors()) {
            VanishedPages.between(staging.before(), staging.after())
                    .report(
                            Place.of(output.toString()),
                            request.vanishing() ? Severity.NOTE : Code.ADDRESS_VANISHED.severity(),
                            findings);
            MovedPlaces.between(staging.before(), staging.after())
                    .report(
                            Place.of(output.toString()),
                            request.vanishing() ? Severity.NOTE : Code.PLACE_MOVED.severity(),
                            findings);
        }
    }

    /** What the new site changes for readers of the old one, if there is one. */
    private static Optional<SiteChanges> changes(Staging staging) throws IOException {
        return Files.exists(staging.before().resolve(PagePaths.CONTENTS))
                ? Optional.of(SiteChanges.between(staging.before(), staging.after()))
                : Optional.empty();
    }

    private int pages(Edition edition, Workers workers, SiteWriter writer, List<String> indexes) {
        return new SiteMaker(request, edition, indexes, reader, writer, findings).make(workers);
    }

    private static BuildResult result(List<SourceFile> files, Edition edition, int pages) {
        long notes =
                edition.volumes().stream()
                        .map(Volume::text)
                        .flatMap(text -> text.all())
                        .mapToLong(part -> part.notes().size())
                        .sum();
        return new BuildResult(
                files.size(),
                edition.documents().size(),
                pages,
                notes,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private void refuseOutputInSource() {
        if (request.output().isEmpty()) {
            return;
        }
        Path output = request.output().get().toAbsolutePath().normalize();
        Path source = request.source().toAbsolutePath().normalize();
        if (source.startsWith(output) || (output.startsWith(source) && !output.equals(source))) {
            findings.add(
                    Code.OUTPUT_IN_SOURCE,
                    Place.of(request.output().get().toString()),
                    "the site would be written over or among the transcriptions",
                    "name another folder with --output");
        }
    }
}
