package org.embtel.render;

import org.embtel.page.FinishedPage;

/**
 * A finished page.
 *
 * @param path its path from the site's root
 * @param content the whole file
 */
public record RenderedPage(String path, String content) {

    /** The page with its tree, for those who read it. */
    public FinishedPage finished() {
        return FinishedPage.of(path, content);
    }
}
