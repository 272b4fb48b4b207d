package org.embtel.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.LittleMemory;
import org.embtel.diagnostic.Place;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Volume;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.read.VolumeModel;
import org.embtel.edition.read.VolumeReader;
import org.embtel.publish.SiteWriter;
import org.embtel.publish.Staging;
import org.embtel.render.EndlessTemplateException;
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
        return run(
                files ->
                        request.output().isEmpty()
                                ? read(
                                        files,
                                        VolumeReader::read,
                                        (edition, workers) ->
                                                discard(files.size(), edition, workers))
                                : publish(files));
    }

    /** Reports what is wrong with the transcriptions, and makes no pages. */
    public BuildResult check() {
        var trees = new TreeCache(reader);
        return run(
                files ->
                        read(
                                files,
                                (transcription, found) -> {
                                    trees.keep(transcription);
                                    return VolumeReader.readEncoded(transcription, found);
                                },
                                (edition, workers) -> check(files, edition, trees, workers)));
    }

    private BuildResult run(Work work) {
        List<SourceFile> files = SourceFinder.find(request.source(), findings);
        refuseOutputInSource();
        checkTemplateCopies();
        if (findings.haveErrors()) {
            return BuildResult.nothing(files.size());
        }
        try {
            return work.with(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (RuntimeException | Error failure) {
            if (!LittleMemory.isCauseOf(failure)) {
                throw failure;
            }
            LittleMemory.report(findings, Place.of(""), "this edition is too large to be built");
            return BuildResult.nothing(files.size());
        }
    }

    private BuildResult read(List<SourceFile> files, Reading reading, End end) throws IOException {
        try (var workers = new Workers(request.threads())) {
            Edition edition = edition(files, reading, workers);
            return findings.haveErrors()
                    ? BuildResult.nothing(files.size())
                    : end.of(edition, workers);
        } catch (EndlessTemplateException endless) {
            endless.report(findings);
            return BuildResult.nothing(files.size());
        }
    }

    /** What is done with the files of an edition. */
    private interface Work {
        BuildResult with(List<SourceFile> files) throws IOException;
    }

    /** How a volume is read. */
    private interface Reading {
        ReadVolume of(Transcription transcription, Findings findings);
    }

    /** What comes after an edition was read. */
    private interface End {
        BuildResult of(Edition edition, Workers workers) throws IOException;
    }

    private BuildResult check(
            List<SourceFile> files, Edition edition, TreeCache trees, Workers workers) {
        new EditionCheck(request, edition, trees, findings).run(workers);
        return result(files.size(), edition, 0);
    }

    private void checkTemplateCopies() {
        try {
            TemplateCopies.check(request, findings);
        } catch (IOException failure) {
            findings.add(
                    Code.UNREADABLE_FILE,
                    Place.of(request.templates().toString()),
                    "the edition's templates cannot be read: " + Publication.why(failure),
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

    /** Pass two without an end: every page is made and audited. */
    private BuildResult discard(int files, Edition edition, Workers workers) {
        return result(files, edition, pages(edition, workers, SiteWriter.discarding(), List.of()));
    }

    /** Both passes, put in place if all is right. */
    private BuildResult publish(List<SourceFile> files) {
        var publication = new Publication(request, findings);
        return publication.with(
                files.size(),
                staging ->
                        read(
                                files,
                                VolumeReader::read,
                                (edition, workers) ->
                                        publish(
                                                files.size(),
                                                edition,
                                                workers,
                                                staging,
                                                publication)));
    }

    private BuildResult publish(
            int files, Edition edition, Workers workers, Staging staging, Publication publication)
            throws IOException {
        SearchIndexes search = SearchIndexes.of(request);
        int pages = pages(edition, workers, staging, search.folders(edition));
        if (!findings.haveErrors()) {
            search.make(edition, edition.language(), staging.after(), findings);
        }
        return publication.end(staging, result(files, edition, pages), search.canBeMade());
    }

    private int pages(Edition edition, Workers workers, SiteWriter writer, List<String> indexes) {
        return new SiteMaker(request, edition, indexes, reader, writer, findings).make(workers);
    }

    private static BuildResult result(int files, Edition edition, int pages) {
        long notes =
                edition.volumes().stream()
                        .map(Volume::text)
                        .flatMap(text -> text.all())
                        .mapToLong(part -> part.notes().size())
                        .sum();
        return new BuildResult(
                files,
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
