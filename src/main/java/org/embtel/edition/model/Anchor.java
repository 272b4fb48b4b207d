package org.embtel.edition.model;

/**
 * A place that can be linked to.
 *
 * @param page the page's path from the site's root: {@code frus1958-60v10p1/d143.html}
 * @param id the id on that page; empty for the page as a whole
 */
public record Anchor(String page, String id) {

    /** The anchor of a page as a whole. */
    public static Anchor of(String page) {
        return new Anchor(page, "");
    }
}
