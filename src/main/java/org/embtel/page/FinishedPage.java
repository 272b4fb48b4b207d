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

    private FinishedPage(String path, String content, Document document) {
        this.path = path;
        this.content = content;
        this.document = document;
        this.elements = PageElements.of(document);
    }

    /**
     * Parses a page.
     *
     * @param path its path from the site's root
     * @param content the whole file
     */
    public static FinishedPage of(String path, String content) {
        return new FinishedPage(path, content, Jsoup.parse(content));
    }

    /**
     * Parses a page in XHTML.
     *
     * @param path its path from the site's root, or that in a book
     * @param content the whole file
     */
    public static FinishedPage ofXml(String path, String content) {
        return new FinishedPage(path, content, Jsoup.parse(content, Parser.xmlParser()));
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

    /**
     * What the page says as text.
     *
     * @param located whether passages will be asked for, for which each character is remembered
     */
    public PageText text(boolean located) {
        return PageText.of(elements, located);
    }
}
