package org.embtel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a Git repository as they were at a revision. Needs the command {@code git}. */
final class GitRevision {

    private final Path repository;
    private final String revision;

    private GitRevision(Path repository, String revision) {
        this.repository = repository;
        this.revision = revision;
    }

    /**
     * The revision of the repository that holds a folder.
     *
     * @throws IOException if there is no such repository or revision, or no {@code git}
     */
    static GitRevision of(Path folder, String revision) throws IOException {
        Path within = folder.toRealPath();
        Path top = Path.of(git(within, "rev-parse", "--show-toplevel"));
        // What begins with a hyphen would be taken for an option.
        git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return new GitRevision(top.toRealPath(), revision);
    }

    /**
     * Writes all files of the revision into a folder.
     *
     * @return where a path of the present files was then, within that folder
     */
    Path checkOut(Path present, Path into) throws IOException {
        Path archive = Files.createDirectories(into).resolve(".archive.zip");
        git(repository, "archive", "--format=zip", "-o", archive.toString(), revision);
        try (FileSystem zip = FileSystems.newFileSystem(archive);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, into);
            }
        }
        return into.resolve(repository.relativize(present.toRealPath()).toString());
    }

    private static void copy(Path file, Path into) throws IOException {
        Path place = into.resolve(file.toString().substring(1)).normalize();
        if (!place.startsWith(into)) {
            throw new IOException("the revision holds a file outside of it: " + file);
        }
        Files.createDirectories(place.getParent());
        Files.copy(file, place);
    }

    private static String git(Path folder, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (git.waitFor() != 0) {
                throw new IOException(said.isBlank() ? "unknown revision" : said.strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        return said.strip();
    }
}
