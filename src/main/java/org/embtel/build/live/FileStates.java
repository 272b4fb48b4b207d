package org.embtel.build.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.embtel.source.FileTree;

/**
 * Knows which files are no longer what they were when last asked about. Size and times tell, and
 * where they may lie, the content. For one thread at a time.
 */
public final class FileStates {

    /** File systems may give one time to all writes within some ms; so many are always enough. */
    private static final int TICK = 15;

    /** A file that is written for longer is read as it is, and once more later. */
    private static final int PATIENCE = 300;

    private final Map<Path, State> known = new HashMap<>();

    /**
     * Compares files with what was known of them, and remembers them as they are now.
     *
     * @param files all there are
     * @return those that are new, have other content than before, or are gone
     */
    public Set<Path> changed(Collection<Path> files) {
        var there = Set.copyOf(files);
        var changed = new HashSet<Path>();
        known.keySet().stream().filter(file -> !there.contains(file)).forEach(changed::add);
        known.keySet().removeAll(changed);
        there.stream().filter(this::isChanged).forEach(changed::add);
        return changed;
    }

    /** The same for all files below a folder; a folder that cannot be read has none. */
    public Set<Path> changedBelow(Path folder) {
        try {
            return changed(FileTree.below(folder));
        } catch (IOException unreadable) {
            return changed(List.of());
        }
    }

    private boolean isChanged(Path file) {
        State before = known.get(file);
        State now = State.of(file);
        if (now.looksLike(before)) {
            return false;
        }
        now = atRest(file, now);
        State whole = now.with(checksum(file));
        known.put(file, whole);
        return before == null || before.checksum != whole.checksum || before.size != whole.size;
    }

    /** Gives a program that is writing the file the time to write the rest of it. */
    private static State atRest(Path file, State first) {
        State now = first;
        for (long waited = 0; now.isYoung() && waited < PATIENCE; waited += now.youth) {
            try {
                Thread.sleep(now.youth);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return now;
            }
            now = State.of(file);
        }
        return now;
    }

    private static long checksum(Path file) {
        try {
            var checksum = new CRC32C();
            checksum.update(Files.readAllBytes(file));
            return checksum.getValue();
        } catch (IOException unreadable) {
            return -1;
        }
    }

    /**
     * What is known of a file.
     *
     * @param youth for how many ms more a later write may have the same time
     */
    private record State(FileTime time, long size, String key, long youth, long checksum) {

        static State of(Path file) {
            long now = System.currentTimeMillis();
            try {
                var found = Files.readAttributes(file, BasicFileAttributes.class);
                FileTime time = found.lastModifiedTime();
                long age = now - time.toMillis();
                long youth = age >= 0 && age <= TICK ? TICK - age + 1 : 0;
                return new State(time, found.size(), String.valueOf(found.fileKey()), youth, -1);
            } catch (IOException unreadable) {
                return new State(FileTime.fromMillis(0), -1, "", TICK, -1);
            }
        }

        State with(long checksum) {
            return new State(time, size, key, youth, checksum);
        }

        boolean isYoung() {
            return youth > 0;
        }

        boolean looksLike(State before) {
            return before != null
                    && !before.isYoung()
                    && time.equals(before.time)
                    && size == before.size
                    && key.equals(before.key);
        }
    }
}
