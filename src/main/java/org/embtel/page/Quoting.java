package org.embtel.page;

import org.jsoup.nodes.Element;

/**
 * The marks that plain text needs where a page has a typeface or a place: for what was struck out
 * and added in the source those of the Leiden conventions, for a gloss above words brackets, and a
 * question mark after what can hardly be read.
 *
 * @param before what stands before the words
 * @param after what stands after them
 */
record Quoting(String before, String after) {

    private static final Quoting NONE = new Quoting("", "");

    static Quoting of(Element element) {
        return switch (element.normalName()) {
            case "del" -> new Quoting("⟦", "⟧");
            case "ins" -> new Quoting("\\", "/");
            case "rt" -> new Quoting("(", ")");
            default -> isDoubtful(element) ? new Quoting("", "[?]") : NONE;
        };
    }

    /** Where nothing can be read, the page has a question mark itself. */
    private static boolean isDoubtful(Element element) {
        return element.hasClass("tei-unclear")
                && element.select("> [data-generated]").isEmpty()
                && element.hasText();
    }
}
