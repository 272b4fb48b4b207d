package org.embtel.edition;

import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.ImageSize;
import org.embtel.source.TeiElement;

/**
 * The images of the pages of a volume, in the order of its text. Of an image on another host the
 * size is known only where the transcription gives it ({@code graphic/@width}, {@code @height}).
 */
record PageImages(TreeIndex index, ImageFinder finder) {

    /** Those whose size is known; a file is looked into when its image is asked for. */
    Stream<PageImage> of(Volume volume) {
        return volume.text().all().flatMap(this::of);
    }

    private Stream<PageImage> of(Part part) {
        return index.pageBreaksOf(part).flatMap(pageBreak -> of(pageBreak, part));
    }

    private Stream<PageImage> of(TeiElement pageBreak, Part part) {
        return finder.of(pageBreak).stream()
                .flatMap(
                        image ->
                                size(image)
                                        .map(size -> pageImage(pageBreak, part, image, size))
                                        .stream());
    }

    private PageImage pageImage(TeiElement pageBreak, Part part, Target image, ImageSize size) {
        return new PageImage(
                part.page(), index.idOf(pageBreak), PageBreak.labelOf(pageBreak), image, size);
    }

    private Optional<ImageSize> size(Target image) {
        if (image instanceof Target.File file) {
            return ImageSize.of(file.source().path());
        }
        return image instanceof Target.Outside outside
                ? index.images().size(outside.url())
                : Optional.empty();
    }
}
