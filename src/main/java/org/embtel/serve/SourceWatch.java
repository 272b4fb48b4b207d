package org.embtel.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reports every file or folder that changes among those watched, which need not be there yet. */
final class SourceWatch implements AutoCloseable {

    private final DirectoryWatcher watcher;
    private final Thread thread;

    private SourceWatch(DirectoryWatcher watcher) {
        this.watcher = watcher;
        this.thread = new Thread(this::watch, "embtel-watch");
    }

    private void watch() {
        try {
            watcher.watch();
        } catch (ClosedWatchServiceException closed) {
            // The end of watching.
        }
    }

    /**
     * Begins to watch.
     *
     * @param files files and folders
     * @param listener gets each path that changed, and may get the same several times
     */
    static SourceWatch start(Collection<Path> files, Consumer<Path> listener) {
        List<Path> watched = files.stream().flatMap(SourceWatch::names).distinct().toList();
        var folders = new WatchedFolders(watched);
        try {
            var watch =
                    new SourceWatch(
                            DirectoryWatcher.builder()
                                    .paths(folders.roots())
                                    .fileTreeVisitor(folders)
                                    .fileHashing(false)
                                    .listener(event -> report(event, folders, listener))
                                    .build());
            watch.thread.start();
            return watch;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A path, and the one it leads to if there are links on the way. */
    private static Stream<Path> names(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return Files.exists(file)
                    ? Stream.of(absolute, file.toRealPath())
                    : Stream.of(absolute);
        } catch (IOException gone) {
            return Stream.of(absolute);
        }
    }

    /** When there were too many changes to report, no path is known, and any may have changed. */
    private static void report(
            DirectoryChangeEvent event, WatchedFolders folders, Consumer<Path> listener) {
        Path path = event.path() == null ? event.rootPath() : event.path();
        if (folders.concern(path)) {
            listener.accept(path);
        }
    }

    @Override
    public void close() {
        try {
            watcher.close();
            thread.join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
