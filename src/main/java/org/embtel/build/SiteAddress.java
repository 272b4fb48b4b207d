package org.embtel.build;

import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.render.Site;

/** Where a site will be published, which it should know. */
final class SiteAddress {

    private SiteAddress() {}

    /** Whether it is known; if not, that is a finding. */
    static boolean check(Site site, Findings findings) {
        if (site.baseUrl().isEmpty()) {
            findings.add(
                    Code.NO_BASE_URL,
                    Place.of(""),
                    "no address of the site is known: pages have no permanent address, and there is"
                            + " no sitemap",
                    "add <idno type=\"URL\"> to the header's publicationStmt, or use --base-url");
        }
        return !site.baseUrl().isEmpty();
    }
}
