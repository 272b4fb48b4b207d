package org.embtel.edition.model;

import java.util.List;

/**
 * The printed pages a part stands on.
 *
 * @param first the page on which its text begins; empty when the source does not number that page
 * @param last the page on which its text ends; empty when no page is numbered
 * @param breaks the page breaks within it, in order
 */
public record PageRange(String first, String last, List<PageBreak> breaks) {

    /** Copies the list. */
    public PageRange {
        breaks = List.copyOf(breaks);
    }

    /** Whether any page of it is known. */
    public boolean isKnown() {
        return !last.isEmpty();
    }

    /** Whether it stands on a numbered page, or a page begins in it. */
    public boolean isPaged() {
        return isKnown() || !breaks.isEmpty();
    }

    /** As citations print it: {@code 707–708}, {@code 503}; empty when nothing is known. */
    public String label() {
        return first.isEmpty() || first.equals(last) ? last : first + "–" + last;
    }
}
