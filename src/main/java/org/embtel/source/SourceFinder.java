package org.embtel.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;

/** Lists the TEI files of an edition: the one that is named, or all below the folder named. */
public final class SourceFinder {

    private SourceFinder() {}

    /**
     * The files in the order of their names, the same on every machine. Hidden files and folders
     * are passed over. When there is nothing to read the list is empty and a finding says why.
     */
    public static List<SourceFile> find(Path source, Findings findings) {
        Place place = Place.of(shown(source));
        if (!Files.exists(source)) {
            findings.add(
                    Code.NO_TRANSCRIPTION,
                    place,
                    "there is no such file or folder",
                    "name the folder with the transcriptions, or one TEI file");
            return List.of();
        }
        if (Files.isRegularFile(source)) {
            return List.of(new SourceFile(source, shown(source)));
        }
        List<SourceFile> files = below(source, findings);
        if (files.isEmpty() && !findings.haveErrors()) {
            findings.add(
                    Code.NO_TRANSCRIPTION,
                    place,
                    "expected TEI files (*.xml) in this folder or below, but found none",
                    "put the transcriptions there, or name another folder");
        }
        return files;
    }

    private static List<SourceFile> below(Path folder, Findings findings) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> isTranscription(folder, path))
                    .map(path -> new SourceFile(path, shown(path)))
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            findings.add(
                    Code.UNREADABLE_FILE,
                    Place.of(shown(folder)),
                    "the folder cannot be read: " + failure.getMessage(),
                    "check that it exists and that you may read it");
            return List.of();
        }
    }

    private static boolean isTranscription(Path folder, Path path) {
        String relative = slashed(folder.relativize(path));
        boolean hidden = relative.startsWith(".") || relative.contains("/.");
        return !hidden
                && relative.toLowerCase(Locale.ROOT).endsWith(".xml")
                && Files.isRegularFile(path);
    }

    /** The path as the user wrote it where it is relative, so that a terminal can open it. */
    private static String shown(Path path) {
        return slashed(path.normalize());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
