package org.embtel.edition;

import java.util.regex.Pattern;

/** Names of page files: as near to the id as every file system and web server allows. */
final class PageNames {

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|#%&\\s]");

    private PageNames() {}

    /** The file name without ending. The index of a book may not be {@code index.html}. */
    static String of(String id) {
        return id.equals("index") ? "book-index" : UNSAFE.matcher(id).replaceAll("_");
    }
}
