package org.embtel.edition.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The paths of all pages from the site's root, and so their addresses, which readers cite. File
 * names are as near to the id as every file system and web server allows.
 */
public final class PagePaths {

    /** The contents of the edition, its first page. */
    public static final String CONTENTS = "index.html";

    /** What the edition's header says. */
    public static final String ABOUT = "about.html";

    /** The full-text search. */
    public static final String SEARCH = "search.html";

    /** What is shown where there is no page. */
    public static final String NOT_FOUND = "404.html";

    /** What programs can have. */
    public static final String DATA = "data.html";

    /** What a reader has kept. */
    public static final String READING_LIST = "reading-list.html";

    /** Documents by date: all, or the list of periods. */
    public static final String CHRONOLOGY = "chronology.html";

    /** Who wrote to whom: all, or the list of years. */
    public static final String CORRESPONDENCE = "correspondence.html";

    private static final String ENDING = ".html";

    private static final String INDEX = "index";
    private static final String PRINTED_PAGES = "pages";
    private static final String HEADER = "about";
    private static final String DOCUMENTS = "documents";

    /** Names of the site's own pages in a volume's folder, which no part may have. */
    private static final Set<String> RESERVED = Set.of(INDEX, PRINTED_PAGES, HEADER, DOCUMENTS);

    /** The site's own pages and folders: taken even where the edition does not need them all. */
    private static final Set<String> SITE =
            Stream.of(
                            Stream.of(RegisterKind.values()).map(RegisterKind::key),
                            Stream.of(
                                            CONTENTS,
                                            ABOUT,
                                            SEARCH,
                                            NOT_FOUND,
                                            DATA,
                                            READING_LIST,
                                            CHRONOLOGY,
                                            CORRESPONDENCE)
                                    .map(page -> beside(page, "")),
                            Stream.of(
                                    DOCUMENTS, "assets", "dts", "goto", "iiif", "pagefind", "tei"))
                    .flatMap(names -> names)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|#%&\\s]");

    private PagePaths() {}

    /**
     * The page of a part of a transcription.
     *
     * @param key what the file of the transcription is called, without its ending
     * @param id the part's id; empty where a page shows the whole file
     */
    public static String ofPart(String key, String id) {
        return id.isEmpty() ? folder(key) + ENDING : inFolder(key, name(id));
    }

    /** The page of a volume, which has pages of its own for its parts. */
    public static String ofVolume(String key) {
        return inFolder(key, INDEX);
    }

    /** The page that lists the printed pages of a volume. */
    static String ofPrintedPages(String key) {
        return inFolder(key, PRINTED_PAGES);
    }

    /** The page that shows the header of a volume. */
    static String ofHeader(String key) {
        return inFolder(key, HEADER);
    }

    /** No page, but what files with the citations of all documents of a volume stand beside. */
    static String ofDocuments(String key) {
        return inFolder(key, DOCUMENTS);
    }

    /** The page of a register, or the one from which those of its letters are reached. */
    static String ofRegister(RegisterKind kind) {
        return kind.key() + ENDING;
    }

    /** The page of the entries of a long register that begin with a letter of the alphabet. */
    public static String ofRegister(RegisterKind kind, String letter) {
        return kind.key() + "-" + letter + ENDING;
    }

    /** The page of an entry that is mentioned often. */
    static String ofEntry(RegisterKind kind, String id) {
        return kind.key() + "/" + name(id) + ENDING;
    }

    /** The page of the documents of a time, in the form of ISO 8601. */
    public static String ofPeriod(String time) {
        return "chronology-" + name(time) + ENDING;
    }

    /** The page of the letters of a year. */
    public static String ofLetters(String year) {
        return "correspondence-" + name(year) + ENDING;
    }

    /** A page at an address that the edition had before. */
    public static String ofAlias(String path) {
        return path + ENDING;
    }

    /** A file of another kind that says the same as a page: {@code d1.txt} of {@code d1.html}. */
    public static String beside(String page, String ending) {
        return page.substring(0, page.length() - ENDING.length()) + ending;
    }

    /** The page that says the same as a file with this ending. */
    public static String pageOf(String file, String ending) {
        return file.substring(0, file.length() - ending.length()) + ENDING;
    }

    /** The folder of the pages of a file, or the name of its only page. */
    static String folder(String key) {
        return SITE.contains(key.toLowerCase(Locale.ROOT)) ? "file-" + key : key;
    }

    private static String inFolder(String key, String name) {
        return folder(key) + "/" + name + ENDING;
    }

    /** The index of a book may not be {@code index.html}. */
    private static String name(String id) {
        return RESERVED.contains(id.toLowerCase(Locale.ROOT))
                ? "book-" + id
                : UNSAFE.matcher(id).replaceAll("_");
    }
}
