package org.embtel.book;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The forms of images that every reading system shows (EPUB 3.3, 3.2, Core media types). */
final class ImageTypes {

    private static final Map<String, String> BY_ENDING =
            Map.of(
                    "gif", "image/gif",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "png", "image/png",
                    "svg", "image/svg+xml",
                    "webp", "image/webp");

    private ImageTypes() {}

    static boolean isKnown(String path) {
        return BY_ENDING.containsKey(ending(path));
    }

    /** Whether it can be set on a page of a PDF, where images are made of dots. */
    static boolean isOfDots(String path) {
        return Set.of("image/gif", "image/jpeg", "image/png").contains(of(path));
    }

    static String of(String path) {
        return BY_ENDING.get(ending(path));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
