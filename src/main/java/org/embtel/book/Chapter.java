package org.embtel.book;

import java.util.Set;
import org.embtel.edition.model.PagePaths;
import org.embtel.page.FinishedPage;

/**
 * A chapter of a book, ready to be put into it.
 *
 * @param page the path that its page has on the site
 * @param title its title, for the book's contents
 * @param content the whole file, in XHTML
 * @param images the paths, from the site's root, of the images that it shows
 * @param drawn whether it holds drawings in SVG
 * @param calculated whether it holds formulae in MathML
 */
public record Chapter(
        String page,
        String title,
        String content,
        Set<String> images,
        boolean drawn,
        boolean calculated) {

    /** The folder of the book in which pages stand to each other as on the site. */
    static final String FOLDER = "text/";

    /** Copies the set. */
    public Chapter {
        images = Set.copyOf(images);
    }

    /**
     * The chapter as it is read in the book.
     *
     * @param book the path of the book
     */
    public FinishedPage finished(String book) {
        return FinishedPage.ofXml(book + "!/" + path(), content);
    }

    /** Its path in the book, where chapters stand to each other as their pages on the site. */
    String path() {
        return pathOf(page);
    }

    static String pathOf(String page) {
        return FOLDER + PagePaths.beside(page, ".xhtml");
    }
}
