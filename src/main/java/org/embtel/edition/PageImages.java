package org.embtel.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.source.ImageSize;
import org.embtel.source.TeiElement;

/**
 * The images of the pages of a volume, in the order of its text. Of an image on another host the
 * size is known only where the transcription gives it ({@code graphic/@width}, {@code @height}).
 */
final class PageImages {

    private final Layout layout;
    private final ImageFinder finder;
    private final List<PageImage> found = new ArrayList<>();

    private PageImages(Layout layout, ImageFinder finder) {
        this.layout = layout;
        this.finder = finder;
    }

    static List<PageImage> of(Volume volume, Layout layout, ImageFinder finder) {
        var images = new PageImages(layout, finder);
        volume.text().all().forEach(images::part);
        return List.copyOf(images.found);
    }

    private void part(Part part) {
        Layout.Content content = layout.contentOf(part);
        content.leading().forEach(pageBreak -> pageBreak(pageBreak, part));
        within(content.element(), part);
    }

    private void within(TeiElement parent, Part part) {
        for (TeiElement child : parent.elements()) {
            if (child.is("pb") && !layout.isMoved(child)) {
                pageBreak(child, part);
            } else if (layout.partStartingAt(child).isEmpty() && !child.is("teiHeader")) {
                within(child, part);
            }
        }
    }

    private void pageBreak(TeiElement pageBreak, Part part) {
        for (Target image : finder.of(pageBreak)) {
            size(image)
                    .ifPresent(
                            size ->
                                    found.add(
                                            new PageImage(
                                                    part.page(),
                                                    layout.idOf(pageBreak),
                                                    pageBreak.attribute("n").strip(),
                                                    image,
                                                    size)));
        }
    }

    private Optional<ImageSize> size(Target image) {
        if (image instanceof Target.File file) {
            return ImageSize.of(file.source().path());
        }
        return image instanceof Target.Outside outside
                ? layout.images().size(outside.url())
                : Optional.empty();
    }
}
