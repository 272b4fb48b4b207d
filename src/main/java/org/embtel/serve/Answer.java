package org.embtel.serve;

import org.embtel.build.live.SitePage;

/** What the site has at an address. */
sealed interface Answer {

    /** A page; with {@code found} false, the one that says that there is none. */
    record Page(SitePage page, boolean found) implements Answer {}

    /** Another file. */
    record File(String path, byte[] content) implements Answer {}

    /** A folder, whose address ends with a slash. */
    record Folder() implements Answer {}

    /** Nothing at all, because the edition could not be read yet. */
    record Nothing() implements Answer {}
}
