package org.embtel.build.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.embtel.build.VolumeTree;
import org.embtel.build.VolumeTrees;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.read.VolumeReader;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/** Reads volumes, and keeps the trees of those last read: the next page asked for is of one. */
final class VolumeCache implements VolumeTrees {

    /** So many bytes of TEI are kept as trees, which take some fifteen times as many. */
    private static final long MOST_BYTES = 8L << 20;

    private final TranscriptionReader reader = new TranscriptionReader();

    /** In the order of their last use. */
    private final Map<SourceFile, Kept> volumes = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(VolumeTree tree, long bytes) {}

    /** What reads them. */
    TranscriptionReader reader() {
        return reader;
    }

    /**
     * Takes note that files have changed. Gives whether all have to be read again, because the
     * edition now says other things of elements.
     */
    synchronized boolean changed(Set<Path> files) {
        boolean all = reader.changed(files);
        if (all) {
            volumes.clear();
        }
        return all;
    }

    /** Reads a file anew. If it cannot be read, what was known of it is kept. */
    Optional<VolumeTree> read(SourceFile file, Findings findings) {
        Optional<ReadVolume> before = known(file).map(VolumeTree::read);
        Optional<VolumeTree> volume =
                reader.read(file, findings).map(tree -> volume(tree, before, findings));
        volume.ifPresent(read -> keep(file, read));
        return volume;
    }

    private static VolumeTree volume(
            Transcription tree, Optional<ReadVolume> before, Findings findings) {
        ReadVolume read =
                before.map(known -> VolumeReader.readAgain(tree, known, findings))
                        .orElseGet(() -> VolumeReader.read(tree, findings));
        return new VolumeTree(tree, read);
    }

    /** The volume as last read; read again if it is no longer in memory. */
    @Override
    public Optional<VolumeTree> get(SourceFile file) {
        return known(file).or(() -> read(file, new Findings()));
    }

    @Override
    public boolean hasAtHand(SourceFile file) {
        return known(file).isPresent();
    }

    private synchronized Optional<VolumeTree> known(SourceFile file) {
        return Optional.ofNullable(volumes.get(file)).map(Kept::tree);
    }

    private synchronized void keep(SourceFile file, VolumeTree volume) {
        volumes.put(file, new Kept(volume, size(file)));
        long bytes = volumes.values().stream().mapToLong(Kept::bytes).sum();
        for (Iterator<Kept> oldest = volumes.values().iterator();
                bytes > MOST_BYTES && volumes.size() > 1; ) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    private static long size(SourceFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException gone) {
            return 0;
        }
    }
}
