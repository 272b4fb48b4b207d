package org.embtel.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large an image is.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record ImageSize(int width, int height) {

    /** The size of the image in a file; empty if it is of a form that Java does not read. */
    public static Optional<ImageSize> of(Path file) {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** The size that two attributes of TEI give; empty unless both are whole pixels. */
    public static Optional<ImageSize> of(String width, String height) {
        return pixels(width).flatMap(wide -> pixels(height).map(high -> new ImageSize(wide, high)));
    }

    private static Optional<Integer> pixels(String measure) {
        String digits = measure.strip().replaceFirst("px$", "");
        return digits.matches("[1-9][0-9]{0,6}")
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }
}
