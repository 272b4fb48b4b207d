package org.embtel.build.live;

import java.util.List;
import org.embtel.diagnostic.Diagnostic;

/**
 * A page of a site, made by itself.
 *
 * @param path its path from the site's root
 * @param content the file as a build would write it. If there are errors, the last one without;
 *     empty if there never was one
 * @param errors what keeps the newest state of the page from being shown
 */
public record SitePage(String path, String content, List<Diagnostic> errors) {

    /** Copies the list. */
    public SitePage {
        errors = List.copyOf(errors);
    }

    SitePage with(List<Diagnostic> otherErrors) {
        return otherErrors.isEmpty() ? this : new SitePage(path, content, otherErrors);
    }
}
