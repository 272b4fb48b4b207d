package org.embtel.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.Severity;

/**
 * The addresses of a site that a newer one lacks, be it for their words or as redirects.
 *
 * @param cited those of pages that readers cite or link to, in order
 * @param lists those of pages that only list others, in order
 */
public record VanishedPages(List<String> cited, List<String> lists) {

    /** Copies the lists. */
    public VanishedPages {
        cited = List.copyOf(cited);
        lists = List.copyOf(lists);
    }

    /**
     * Compares the pages of two folders, of which the first need not be there.
     *
     * @throws IOException if a page cannot be read
     */
    public static VanishedPages between(Path before, Path after) throws IOException {
        PublishedPages old = PublishedPages.in(before);
        List<String> gone = old.goneFrom(PublishedPages.in(after));
        return new VanishedPages(
                gone.stream().filter(old::isCited).toList(),
                gone.stream().filter(path -> !old.isCited(path)).toList());
    }

    /**
     * Reports them.
     *
     * @param site the folder of the site
     * @param severity how much it matters if citations will lead to nothing
     */
    public void report(Place site, Severity severity, Findings findings) {
        report(
                cited,
                site,
                severity,
                "citations may lead there: give what took its place the old address, as in <idno"
                        + " type=\"alias\" corresp=\"#d144\">volume/d143</idno> in the"
                        + " publicationStmt; or let it go with --allow-vanished",
                findings);
        report(
                lists,
                site,
                Severity.NOTE,
                "it only listed others; links to it will lead to nothing",
                findings);
    }

    private static void report(
            List<String> gone, Place site, Severity severity, String hint, Findings findings) {
        if (!gone.isEmpty()) {
            findings.add(new Diagnostic(Code.ADDRESS_VANISHED, severity, site, listed(gone), hint));
        }
    }

    private static String listed(List<String> paths) {
        return (paths.size() == 1 ? "1 page was" : paths.size() + " pages were")
                + " published before and would not be there: "
                + paths.stream().limit(3).collect(Collectors.joining(", "))
                + (paths.size() > 3 ? " …" : "");
    }
}
