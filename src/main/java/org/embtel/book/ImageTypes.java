package org.embtel.book;

import java.util.Set;
import org.embtel.source.MediaTypes;

/** Which forms of images can be put into books. */
final class ImageTypes {

    /** Those of dots, which can be set on the pages of a PDF. */
    private static final Set<String> OF_DOTS = Set.of("image/gif", "image/jpeg", "image/png");

    /** The others that every reading system shows (EPUB 3.3, 3.2, Core media types). */
    private static final Set<String> OTHERS = Set.of("image/svg+xml", "image/webp");

    private ImageTypes() {}

    /** Whether every reading system shows it. */
    static boolean isKnown(String path) {
        return isOfDots(path) || OTHERS.contains(MediaTypes.of(path));
    }

    /** Whether it can be set on a page of a PDF. */
    static boolean isOfDots(String path) {
        return OF_DOTS.contains(MediaTypes.of(path));
    }
}
