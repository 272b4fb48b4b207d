package org.embtel.serve;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * The folders to watch so that nothing happens unseen to some files: theirs, and those above, where
 * a file could be put that is not there yet; but not what else lies there, such as the site.
 */
final class WatchedFolders implements FileTreeVisitor {

    private final List<Path> watched;

    /**
     * Folders for these files.
     *
     * @param watched absolute paths of files and folders
     */
    WatchedFolders(List<Path> watched) {
        this.watched = List.copyOf(watched);
    }

    /** Where to begin: the nearest folders that exist above what is watched, none in another. */
    List<Path> roots() {
        List<Path> all = watched.stream().map(WatchedFolders::above).distinct().toList();
        return all.stream()
                .filter(
                        root ->
                                all.stream()
                                        .noneMatch(
                                                other ->
                                                        !root.equals(other)
                                                                && root.startsWith(other)))
                .toList();
    }

    private static Path above(Path path) {
        Path folder = path.getParent() == null ? path : path.getParent();
        return Files.isDirectory(folder) ? folder : above(folder);
    }

    /** Whether a change at this path can matter. */
    boolean concern(Path path) {
        return watched.stream().anyMatch(one -> path.startsWith(one) || one.startsWith(path));
    }

    @Override
    public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
            throws IOException {
        Files.walkFileTree(start, new Visitor(onDirectory, onFile));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Callback onDirectory;
        private final Callback onFile;

        Visitor(Callback onDirectory, Callback onFile) {
            this.onDirectory = onDirectory;
            this.onFile = onFile;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            if (!concern(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            onDirectory.call(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            onFile.call(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
