package org.embtel.render;

/**
 * A link as a template prints it.
 *
 * @param href where it leads, relative to the page
 * @param kind {@code inside}, {@code outside} or {@code register}
 * @param title what it leads to; empty when that is not known
 * @param date when the document to which it leads was written; empty when that is not known
 */
public record Link(String href, String kind, String title, String date) {

    /** A link to what has no date. */
    Link(String href, String kind, String title) {
        this(href, kind, title, "");
    }
}
