package org.embtel.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Contribution;
import org.embtel.source.SourceFile;
import org.embtel.source.SourceFinder;

/** The transcriptions of an edition, each read again when it has changed, and only then. */
final class LiveSources {

    private final Path source;
    private final WarmVolumes volumes;
    private final FileStates states = new FileStates();
    private final Map<SourceFile, Reading> readings = new HashMap<>();
    private List<SourceFile> files = List.of();
    private List<Diagnostic> found = List.of();

    LiveSources(Path source, WarmVolumes volumes) {
        this.source = source;
        this.volumes = volumes;
    }

    /** What came of reading a file; nothing was contributed by one that cannot be read. */
    private record Reading(Optional<Contribution> contribution, List<Diagnostic> findings) {}

    /** Reads what has changed. Tells whether anything has. */
    boolean refresh(Workers workers) {
        var findings = new Findings();
        files = SourceFinder.find(source, findings);
        boolean same = findings.sorted().equals(found);
        found = findings.sorted();
        Set<Path> changed = states.changed(files.stream().map(SourceFile::path).toList());
        readings.keySet().retainAll(files);
        List<SourceFile> unread =
                files.stream().filter(file -> changed.contains(file.path())).toList();
        List<Reading> read = workers.map(unread, this::read);
        for (int i = 0; i < unread.size(); i++) {
            readings.put(unread.get(i), read.get(i));
        }
        return !same || !changed.isEmpty();
    }

    private Reading read(SourceFile file) {
        var findings = new Findings();
        Optional<Contribution> contribution =
                volumes.read(file, findings).map(volume -> volume.read().contribution());
        return new Reading(contribution, findings.sorted());
    }

    /** What the files that could be read contribute, in the order of the edition. */
    List<Contribution> contributions() {
        var contributions = new ArrayList<Contribution>();
        files.forEach(file -> readings.get(file).contribution().ifPresent(contributions::add));
        return contributions;
    }

    /** What was found in looking for the files and in reading them. */
    List<Diagnostic> findings() {
        return Stream.concat(
                        found.stream(),
                        files.stream().flatMap(file -> readings.get(file).findings().stream()))
                .toList();
    }
}
