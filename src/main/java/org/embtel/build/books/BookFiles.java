package org.embtel.build.books;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import org.embtel.book.Book;
import org.embtel.book.Epub;
import org.embtel.book.Fonts;
import org.embtel.book.Pdf;
import org.embtel.build.assets.Assets;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.LittleMemory;
import org.embtel.diagnostic.Place;

/** Makes the files of books, with the style sheets and fonts of the edition. */
final class BookFiles {

    private final Assets assets;
    private final Findings findings;
    private Optional<Fonts> fonts = Optional.empty();

    /**
     * A maker of files with an edition's assets.
     *
     * @param findings gets those about characters that no font has
     */
    BookFiles(Assets assets, Findings findings) {
        this.assets = assets;
        this.findings = findings;
    }

    /** The file of a book, in the form that was planned. */
    byte[] made(BookPlan plan, Book book) {
        return switch (plan.form()) {
            case EPUB -> Epub.of(book, styles("css/book.css"));
            case PDF -> pdf(plan, book);
        };
    }

    private byte[] pdf(BookPlan plan, Book book) {
        try {
            Pdf made = Pdf.of(book, fonts(), styles("css/pdf.css"));
            missing(plan, made.missing());
            return made.bytes();
        } catch (OutOfMemoryError tooLarge) {
            // What it took is free again: it was all in use for this book alone.
            LittleMemory.report(
                    findings, Place.of(plan.path()), "this book is too large to be set");
            return new byte[0];
        }
    }

    private void missing(BookPlan plan, SortedSet<Integer> characters) {
        if (!characters.isEmpty()) {
            findings.add(
                    Code.CHARACTER_WITHOUT_FONT,
                    Place.of(plan.path()),
                    "no font has " + named(characters) + "; a box stands for each",
                    "put a TrueType font that has them into assets/fonts");
        }
    }

    private static String named(SortedSet<Integer> characters) {
        int first = characters.first();
        String name = "\"%s\" (U+%04X)".formatted(Character.toString(first), first);
        int others = characters.size() - 1;
        return others == 0
                ? name
                : name + " and " + others + " other character" + (others == 1 ? "" : "s");
    }

    private String styles(String path) {
        return assets.find(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }

    /** Read when the first book needs them. */
    private Fonts fonts() {
        if (fonts.isEmpty()) {
            fonts = Optional.of(Fonts.defaults());
            assets.forEach(
                    (path, content) -> {
                        if (path.matches("fonts/.*\\.ttf")) {
                            add(path, content::readAllBytes);
                        }
                    });
        }
        return fonts.get();
    }

    /** What of a font may fail. */
    private interface Content {
        byte[] bytes() throws IOException;
    }

    private void add(String path, Content content) {
        try {
            fonts = Optional.of(fonts.get().with(content.bytes()));
        } catch (IOException broken) {
            findings.add(
                    Code.FONT_UNUSABLE,
                    Place.of("assets/" + path),
                    "this font cannot be used for PDF: " + broken.getMessage(),
                    "put a TrueType font in its place, or remove it");
        }
    }
}
