package org.embtel.serve;

import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Diagnostic;

/**
 * What a browser should show at an address.
 *
 * @param path the path of the page; empty if the site has none there
 * @param version which content of the page
 * @param errors what keeps the newest state of the page from being shown
 */
record PageSnapshot(Optional<String> path, String version, List<Diagnostic> errors) {
    /** Copies the list. */
    PageSnapshot {
        errors = List.copyOf(errors);
    }

    /** Whether all is well; if not, somebody may be in the middle of saving. */
    boolean isSettled() {
        return path.isPresent() && errors.isEmpty();
    }
}
