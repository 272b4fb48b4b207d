package org.embtel.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Lists what lies below a folder, also while somebody is changing it. */
public final class FileTree {

    private FileTree() {}

    /**
     * The files and links below a folder, in no order; none if it is not there. What vanishes
     * meanwhile is passed over.
     *
     * @throws IOException if a folder may not be read
     */
    public static List<Path> below(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(folder, new Collecting(files));
        return files;
    }

    private static final class Collecting extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Collecting(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
        }
    }
}
