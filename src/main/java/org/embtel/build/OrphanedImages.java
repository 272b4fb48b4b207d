package org.embtel.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.source.EditionFolder;
import org.embtel.source.FileTree;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;

/** The image files among the transcriptions that no page break and no figure shows. */
final class OrphanedImages {

    private final Path source;
    private final Set<Path> shown = ConcurrentHashMap.newKeySet();

    OrphanedImages(Path source) {
        this.source = source.toAbsolutePath().normalize();
    }

    /** Notes that a page shows an image. */
    void shown(SourceFile image) {
        shown.add(image.path().toAbsolutePath().normalize());
    }

    /** Reports those that none does; to be asked when all pages are known. */
    void report(Findings findings) {
        if (!Files.isDirectory(source)) {
            return;
        }
        List<Path> orphans = orphans();
        if (!orphans.isEmpty()) {
            findings.add(
                    Code.IMAGE_ORPHANED,
                    Place.of(name(orphans.get(0))),
                    (orphans.size() == 1
                                    ? "no page break and no figure shows this image"
                                    : "no page break and no figure shows these images: ")
                            + (orphans.size() == 1 ? "" : names(orphans)),
                    "name it in pb/@facs or graphic/@url, or move it out of the edition");
        }
    }

    private List<Path> orphans() {
        try {
            return FileTree.below(source).stream()
                    .filter(file -> Transcription.isImageName(file.getFileName().toString()))
                    .filter(file -> !shown.contains(file.toAbsolutePath().normalize()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of(); // Reported when the transcriptions were looked for.
        }
    }

    private String names(List<Path> orphans) {
        return orphans.stream().limit(3).map(this::name).collect(Collectors.joining(", "))
                + (orphans.size() > 3 ? " …; " + orphans.size() + " in all" : "");
    }

    private String name(Path image) {
        Path root = EditionFolder.of(source).toAbsolutePath().normalize();
        return root.relativize(image).toString().replace('\\', '/');
    }
}
