package org.embtel.serve;

import java.util.List;
import org.embtel.diagnostic.Diagnostic;

/** A listener for what a preview does, called from a thread of its own. */
public interface Progress {

    /**
     * The files changed, and browsers show what they are now.
     *
     * @param findings all that was found in the files
     * @param milliseconds how long it took
     */
    void updated(List<Diagnostic> findings, long milliseconds);

    /**
     * Nobody saved for a while, and every page was made and checked as a build does it.
     *
     * @param findings all that was found in the files and in the pages
     */
    void checked(List<Diagnostic> findings);

    /** Embtel has a defect: what browsers show may be older than the files. */
    void failed(RuntimeException defect);
}
