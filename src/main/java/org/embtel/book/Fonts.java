package org.embtel.book;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts in which books are set as PDF. Of each a book holds the letters that it uses.
 *
 * <p>Liberation, which has Latin, Greek, Cyrillic and Hebrew letters; after it the edition's own.
 */
public final class Fonts {

    private static final List<String> DEFAULTS =
            List.of(
                    "Serif-Regular",
                    "Serif-Italic",
                    "Serif-Bold",
                    "Serif-BoldItalic",
                    "Sans-Regular",
                    "Mono-Regular");

    private final List<Face> faces;

    private Fonts(List<Face> faces) {
        this.faces = List.copyOf(faces);
    }

    /** Those that are always there. */
    public static Fonts defaults() {
        return new Fonts(DEFAULTS.stream().map(Fonts::liberation).toList());
    }

    /**
     * These and another, for the characters that these have not.
     *
     * @throws IOException if the bytes are no TrueType font
     */
    public Fonts with(byte[] font) throws IOException {
        var more = new ArrayList<>(faces);
        more.add(Face.of(font));
        return new Fonts(more);
    }

    private static Face liberation(String name) {
        String path = "/liberation/Liberation" + name + ".ttf";
        try (InputStream font = Fonts.class.getResourceAsStream(path)) {
            return Face.of(font.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One font: a family in one weight and style. */
    private record Face(
            byte[] bytes, String family, boolean bold, boolean italic, CmapLookup glyphs) {

        static Face of(byte[] bytes) throws IOException {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                String kind = font.getNaming().getFontSubFamily().toLowerCase(Locale.ROOT);
                return new Face(
                        bytes,
                        font.getNaming().getFontFamily(),
                        kind.contains("bold"),
                        kind.contains("italic") || kind.contains("oblique"),
                        font.getUnicodeCmapLookup());
            }
        }

        void addTo(PdfRendererBuilder builder) {
            builder.useFont(
                    () -> new ByteArrayInputStream(bytes),
                    family,
                    bold ? 700 : 400,
                    italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    void addTo(PdfRendererBuilder builder) {
        faces.forEach(face -> face.addTo(builder));
    }

    /** The families in the order in which a character is looked for, as CSS lists them. */
    String families() {
        return faces.stream()
                .map(face -> '"' + face.family() + '"')
                .distinct()
                .collect(Collectors.joining(", "));
    }

    boolean have(int character) {
        return Character.isWhitespace(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL
                || faces.stream().anyMatch(face -> face.glyphs().getGlyphId(character) != 0);
    }
}
