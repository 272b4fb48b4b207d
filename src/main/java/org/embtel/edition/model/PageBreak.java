package org.embtel.edition.model;

import org.embtel.source.TeiElement;

/**
 * The beginning of a page of the source.
 *
 * @param label the page number as encoded in {@code @n}; empty when none is given
 * @param id its id on the page
 * @param facsimile the name of the image, as {@code @facs} gives it; empty when none is given
 */
public record PageBreak(String label, String id, String facsimile) {

    /** The attribute that points to the images of a page. */
    public static final String FACSIMILE = "facs";

    /**
     * The page that an element of the text begins.
     *
     * @param id the element's id on the page
     */
    public static PageBreak of(TeiElement element, String id) {
        return new PageBreak(labelOf(element), id, facsimileOf(element));
    }

    /** The number of the page that an element begins; empty when it has none. */
    public static String labelOf(TeiElement element) {
        return element.attribute("n").strip();
    }

    /** The names of the images of the page that an element begins; empty when it names none. */
    public static String facsimileOf(TeiElement element) {
        return element.attribute(FACSIMILE).strip();
    }
}
