package org.embtel.build.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.build.BuildRequest;
import org.embtel.build.VolumeTree;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.read.VolumeModel;
import org.embtel.render.Workers;
import org.embtel.source.SourceFile;
import org.embtel.source.SourceFinder;
import org.embtel.validate.Validator;

/** The transcriptions of an edition, each read again when it has changed, and only then. */
final class LiveSources {

    private final Path source;
    private final VolumeCache volumes;
    private final FileStates states = new FileStates();
    private final Map<SourceFile, Reading> readings = new HashMap<>();
    private final Validator validator;
    private List<SourceFile> files = List.of();
    private List<Diagnostic> found = List.of();

    LiveSources(BuildRequest request, VolumeCache volumes) {
        this.source = request.source();
        this.volumes = volumes;
        this.validator = new Validator(volumes.reader(), request.schemas());
    }

    /**
     * What came of reading a file.
     *
     * @param model nothing if it cannot be read
     * @param checked what was found by the rules; empty while they have not been asked
     */
    record Reading(
            SourceFile file,
            Optional<VolumeModel> model,
            List<Diagnostic> findings,
            Optional<List<Diagnostic>> checked) {
        /** Copies the list. */
        Reading {
            findings = List.copyOf(findings);
        }

        Reading with(List<Diagnostic> found) {
            return new Reading(file, model, findings, Optional.of(found));
        }

        Stream<Diagnostic> all() {
            return Stream.concat(findings.stream(), checked.stream().flatMap(List::stream));
        }
    }

    /** Reads what has changed. Gives whether anything has. */
    boolean refresh(Workers workers) {
        boolean changed = readChanged(workers);
        // What was renamed after the folder was listed is no file that cannot be read.
        boolean gone = files.stream().anyMatch(file -> Files.notExists(file.path()));
        return gone ? readChanged(workers) | changed : changed;
    }

    private boolean readChanged(Workers workers) {
        var findings = new Findings();
        files = SourceFinder.find(source, findings);
        boolean same = findings.sorted().equals(found);
        found = findings.sorted();
        Set<Path> changed = states.changed(files.stream().map(SourceFile::path).toList());
        readings.keySet().retainAll(files);
        boolean all = volumes.changed(changed);
        List<SourceFile> unread =
                files.stream().filter(file -> all || changed.contains(file.path())).toList();
        List<Reading> read = workers.map(unread, this::read);
        for (int i = 0; i < unread.size(); i++) {
            readings.put(unread.get(i), read.get(i));
        }
        return !same || !changed.isEmpty();
    }

    /** The first time the rules are asked at once, since the tree may not be kept. */
    private Reading read(SourceFile file) {
        var findings = new Findings();
        Optional<VolumeTree> volume = volumes.read(file, findings);
        var reading =
                new Reading(
                        file,
                        volume.map(read -> read.read().model()),
                        findings.sorted(),
                        volume.isPresent() ? Optional.empty() : Optional.of(List.of()));
        return readings.containsKey(file) ? reading : check(reading);
    }

    /** The readings of which the rules have not been asked. */
    List<Reading> unchecked() {
        return readings.values().stream().filter(one -> one.checked().isEmpty()).toList();
    }

    /** Asks every rule of a reading. May be called while others are read. */
    Reading check(Reading reading) {
        var findings = new Findings();
        volumes.get(reading.file())
                .ifPresent(volume -> validator.validate(volume.transcription(), findings));
        return reading.with(findings.sorted());
    }

    /** Keeps what the rules found, unless the file was read anew meanwhile. */
    void keep(Reading checked) {
        readings.computeIfPresent(
                checked.file(),
                (file, now) -> now.findings() == checked.findings() ? checked : now);
    }

    /** What is known to be wrong with a file. */
    List<Diagnostic> findings(SourceFile file) {
        return Optional.ofNullable(readings.get(file)).stream().flatMap(Reading::all).toList();
    }

    /** What the files that could be read contribute, in the order of the edition. */
    List<VolumeModel> models() {
        var models = new ArrayList<VolumeModel>();
        files.forEach(file -> readings.get(file).model().ifPresent(models::add));
        return models;
    }

    /** What was found in looking for the files, in reading them, and by the rules so far. */
    List<Diagnostic> findings() {
        return Stream.concat(
                        found.stream(), files.stream().flatMap(file -> readings.get(file).all()))
                .toList();
    }
}
