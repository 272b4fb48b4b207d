package org.embtel.render;

import org.embtel.page.FinishedPage;
import org.embtel.page.Origins;

/**
 * A finished page.
 *
 * @param path its path from the site's root
 * @param content the whole file
 * @param origins by what its parts were written
 */
public record RenderedPage(String path, String content, Origins origins) {

    /** The page with its tree, for those who read it. */
    public FinishedPage finished() {
        return FinishedPage.of(path, content, origins);
    }
}
