package org.embtel.edition.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of page files: as near to the id as every file system and web server allows. */
public final class PageNames {

    /** The page that lists the printed pages of a volume. */
    static final String PRINTED_PAGES = "pages";

    /** The page that shows the header of a volume. */
    static final String ABOUT = "about";

    /** The files with the citations of all documents of a volume. */
    static final String DOCUMENTS = "documents";

    /** Names of the site's own pages in a volume's folder, which no part may have. */
    private static final Set<String> RESERVED = Set.of("index", PRINTED_PAGES, ABOUT, DOCUMENTS);

    /** The site's own pages and folders: taken even where the edition does not need them all. */
    private static final Set<String> SITE =
            Stream.concat(
                            Stream.of(RegisterKind.values()).map(RegisterKind::key),
                            Stream.of(
                                    "404",
                                    "about",
                                    "assets",
                                    "chronology",
                                    "correspondence",
                                    "data",
                                    "documents",
                                    "dts",
                                    "goto",
                                    "iiif",
                                    "index",
                                    "pagefind",
                                    "reading-list",
                                    "search",
                                    "tei"))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|#%&\\s]");

    private PageNames() {}

    /** The file name without ending. The index of a book may not be {@code index.html}. */
    public static String of(String id) {
        return RESERVED.contains(id.toLowerCase(Locale.ROOT))
                ? "book-" + id
                : UNSAFE.matcher(id).replaceAll("_");
    }

    /** The folder of a file's pages, or the name of its only page. */
    public static String ofFile(String key) {
        return SITE.contains(key.toLowerCase(Locale.ROOT)) ? "file-" + key : key;
    }
}
