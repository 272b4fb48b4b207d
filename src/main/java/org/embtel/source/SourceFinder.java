package org.embtel.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.FileNames;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.input.FileLink;
import org.embtel.input.ReadableFiles;

/** Lists the TEI files of an edition: the one that is named, or all below the folder named. */
public final class SourceFinder {

    private final Path root;
    private final Findings findings;
    private final ReadableFiles readable;

    private SourceFinder(Path root, Findings findings) {
        this.root = root.toAbsolutePath().normalize();
        this.findings = findings;
        this.readable = ReadableFiles.in(root);
    }

    /**
     * The files in the order of their names, the same on every machine. Hidden files and folders
     * are passed over. When there is nothing to read the list is empty and a finding says why.
     */
    public static List<SourceFile> find(Path source, Findings findings) {
        return new SourceFinder(EditionFolder.of(source), findings).find(source);
    }

    private List<SourceFile> find(Path source) {
        if (!Files.exists(source)) {
            findings.add(
                    Code.NO_TRANSCRIPTION,
                    Place.of(slashed(source)),
                    "there is no such file or folder",
                    "name the folder with the transcriptions, or one TEI file");
            return List.of();
        }
        if (!Files.isDirectory(source)) {
            return readable(source);
        }
        List<SourceFile> files = below(source);
        if (files.isEmpty() && !findings.haveErrors()) {
            findings.add(
                    Code.NO_TRANSCRIPTION,
                    Place.of(slashed(source)),
                    "expected TEI files (*.xml) in this folder or below, but found none",
                    "put the transcriptions there, or name another folder");
        }
        return files;
    }

    private List<SourceFile> below(Path folder) {
        try {
            return FileTree.below(folder).stream()
                    .filter(path -> isFollowed(folder, path))
                    .filter(path -> isTranscription(folder, path))
                    .flatMap(path -> readable(path).stream())
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
        } catch (IOException failure) {
            findings.add(unreadable(folder, failure));
            return List.of();
        }
    }

    /** The folder that cannot be read may lie deep below the one that was named. */
    private Diagnostic unreadable(Path folder, IOException failure) {
        Path which =
                failure instanceof FileSystemException named && named.getFile() != null
                        ? Path.of(named.getFile())
                        : folder;
        return Diagnostic.of(
                Code.UNREADABLE_FILE,
                Place.of(name(which)),
                failure instanceof AccessDeniedException
                        ? "you may not read this folder"
                        : "the folder cannot be read: " + failure.getMessage(),
                "let it be read, or move it out of the transcriptions");
    }

    private boolean isFollowed(Path folder, Path path) {
        boolean leftOut = FileLink.isLeftOut(path, readable);
        if (leftOut && !isHidden(folder, path)) {
            findings.add(FileLink.finding(path, name(path)));
        }
        return !leftOut;
    }

    private static boolean isHidden(Path folder, Path path) {
        String relative = slashed(folder.relativize(path));
        return relative.startsWith(".") || relative.contains("/.");
    }

    private static boolean isTranscription(Path folder, Path path) {
        String relative = slashed(folder.relativize(path));
        return !isHidden(folder, path)
                && !(relative.equals(EditionFolder.CATALOG) && EditionFolder.isCatalog(path))
                && relative.toLowerCase(Locale.ROOT).endsWith(".xml")
                && !Files.isDirectory(path);
    }

    /** A link that leads nowhere would else be a letter that is missing, without a finding. */
    private List<SourceFile> readable(Path path) {
        FileNames.require(name(path));
        if (Files.isRegularFile(path)) {
            return List.of(new SourceFile(path, name(path)));
        }
        boolean link = Files.isSymbolicLink(path);
        findings.add(
                Code.UNREADABLE_FILE,
                Place.of(name(path)),
                link
                        ? "this is a link to a file that is not there"
                        : "this is a device or a pipe, not a file",
                "put the transcription itself there, or remove it from the folder");
        return List.of();
    }

    private String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return slashed(absolute.startsWith(root) ? root.relativize(absolute) : path);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
