package org.embtel.build;

import java.util.List;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;

/** What must hold of an edition as a whole before pages are made of it. */
public final class EditionRules {

    private EditionRules() {}

    /** Reports what does not hold; with errors there is no site. */
    public static void check(BuildRequest request, Edition edition, Findings findings) {
        var catalogue =
                new SiteCatalogue(edition, request.siteOf(edition), request.takeAway(), List.of());
        Addresses.check(edition, catalogue, findings);
        PortableNames.check(edition, catalogue, findings);
        Licences.check(edition, findings);
    }
}
