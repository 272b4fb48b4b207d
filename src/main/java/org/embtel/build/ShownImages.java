package org.embtel.build;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Volume;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;

/**
 * Finds an image among the transcriptions by its path. Which of them pages show is known only from
 * the trees of the volumes, so those at hand are asked first: whoever sees an image has just been
 * shown its page.
 */
final class ShownImages {

    private final Edition edition;
    private final Path root;
    private final Predicate<Volume> atHand;
    private final Function<Volume, Optional<VolumePages>> trees;
    private final Map<String, Map<String, SourceFile>> byVolume = new HashMap<>();

    /**
     * The images of an edition.
     *
     * @param root the edition's folder
     * @param atHand whether the tree of a volume is in memory
     * @param trees gives a volume with its tree; nothing if it cannot be read any more
     */
    ShownImages(
            Edition edition,
            Path root,
            Predicate<Volume> atHand,
            Function<Volume, Optional<VolumePages>> trees) {
        this.edition = edition;
        this.root = root;
        this.atHand = atHand;
        this.trees = trees;
    }

    /** The image at a path. Of no other file is there anything to learn by asking. */
    synchronized Optional<SourceFile> find(String path) {
        return Transcription.isImageName(path) && isThere(path)
                ? nearestFirst().stream()
                        .flatMap(volume -> Optional.ofNullable(of(volume).get(path)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Only saves the search in vain: what is answered is a file that a page names. */
    private boolean isThere(String path) {
        try {
            return Files.isRegularFile(root.resolve(path));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private List<Volume> nearestFirst() {
        return edition.volumes().stream()
                .sorted(Comparator.comparing(volume -> !atHand.test(volume)))
                .toList();
    }

    private Map<String, SourceFile> of(Volume volume) {
        return byVolume.computeIfAbsent(
                volume.key(),
                key ->
                        trees.apply(volume).stream()
                                .flatMap(pages -> pages.imageFiles(new Findings()))
                                .collect(
                                        Collectors.toMap(
                                                SiteFile.Image::path,
                                                SiteFile.Image::source,
                                                (one, same) -> one)));
    }
}
