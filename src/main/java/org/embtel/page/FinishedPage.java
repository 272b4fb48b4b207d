package org.embtel.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page as it is published, parsed once for all who read it: the audit, the plain text, the
 * passages of registers. Nobody changes the tree.
 */
public final class FinishedPage {

    private final String path;
    private final String content;
    private final Document document;
    private final PageElements elements;
    private final boolean sound;
    private final Origins origins;

    private FinishedPage(
            String path, String content, Document document, boolean sound, Origins origins) {
        this.path = path;
        this.content = content;
        this.document = document;
        this.elements = PageElements.of(document);
        this.sound = sound;
        this.origins = origins;
    }

    /**
     * Parses a page.
     *
     * @param path its path from the site's root
     * @param content the whole file
     */
    public static FinishedPage of(String path, String content) {
        return of(path, content, Origins.UNKNOWN);
    }

    /**
     * Parses a page.
     *
     * @param path its path from the site's root
     * @param content the whole file
     * @param origins by what its parts were written
     */
    public static FinishedPage of(String path, String content, Origins origins) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        Document document = Jsoup.parse(content, "", parser);
        return new FinishedPage(path, content, document, parser.getErrors().isEmpty(), origins);
    }

    /**
     * Parses a page in XHTML.
     *
     * @param path its path from the site's root, or that in a book
     * @param content the whole file
     */
    public static FinishedPage ofXml(String path, String content) {
        Document document = Jsoup.parse(content, Parser.xmlParser());
        return new FinishedPage(path, content, document, true, Origins.UNKNOWN);
    }

    /** The path from the site's root. */
    public String path() {
        return path;
    }

    /** The whole file. */
    public String content() {
        return content;
    }

    /** The tree of the page, to be read only. */
    public Document document() {
        return document;
    }

    /** What readers look for in that tree. */
    public PageElements elements() {
        return elements;
    }

    /** Whether the parser found nothing wrong with its markup. */
    public boolean isSound() {
        return sound;
    }

    /** By what the parts of the page were written. */
    public Origins origins() {
        return origins;
    }

    /**
     * What the page says as text.
     *
     * @param located whether passages will be asked for, for which each character is remembered
     */
    public PageText text(boolean located) {
        return PageText.of(elements, located);
    }
}
