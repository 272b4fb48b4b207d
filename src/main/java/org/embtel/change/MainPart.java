package org.embtel.change;

/**
 * The part of a page in which its own words are, as it is written. A new version or another look
 * changes every page; two pages that agree in this part need not be read.
 */
final class MainPart {

    private static final String CITE = "<section class=\"cite\"";

    private MainPart() {}

    /** From {@code main} to what is said about citing; the whole page if it has no such part. */
    static String of(String html) {
        int start = html.indexOf("<main");
        int cite = html.indexOf(CITE, start);
        int end = cite < 0 ? html.indexOf("</main>", start) : cite;
        return start < 0 || end < 0 ? html : html.substring(start, end);
    }
}
