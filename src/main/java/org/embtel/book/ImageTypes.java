package org.embtel.book;

import java.util.Locale;
import java.util.Map;

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

    static String of(String path) {
        return BY_ENDING.get(ending(path));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
