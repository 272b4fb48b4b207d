package org.embtel.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.Severity;
import org.embtel.edition.Edition;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.Volume;
import org.embtel.publish.Pagefind;

/**
 * The indexes of a site's full-text search: one for each volume, so that none is made of the whole
 * series, and one for all files that are but one page.
 */
final class SearchIndexes {

    private final BuildRequest request;
    private final Optional<Pagefind> pagefind;

    private SearchIndexes(BuildRequest request, Optional<Pagefind> pagefind) {
        this.request = request;
        this.pagefind = pagefind;
    }

    /** Those that a request asks for, as far as they can be made here. */
    static SearchIndexes of(BuildRequest request) {
        return new SearchIndexes(
                request,
                switch (request.search()) {
                    case OFF -> Optional.empty();
                    case AUTO -> Pagefind.find(request.root());
                    case ON -> Pagefind.find(request.root()).or(Pagefind::fetched);
                });
    }

    /** Whether any will be made. */
    boolean canBeMade() {
        return pagefind.isPresent();
    }

    /** Their folders, from the site's root; none if they cannot be made. */
    List<String> folders(Edition edition) {
        return canBeMade()
                ? pages(edition).stream().map(pages -> pages + Pagefind.FOLDER).toList()
                : List.of();
    }

    /** Makes them of the pages of a site. What keeps it from that is a finding. */
    void make(Edition edition, String language, Path site, Findings findings) {
        if (!canBeMade() && request.search() == Search.ON) {
            failed("neither Pagefind nor Node's npx was found", findings);
        }
        try {
            for (String pages : canBeMade() ? pages(edition) : List.<String>of()) {
                pagefind.get().index(site, pages, language);
            }
        } catch (IOException failure) {
            failed(failure.getMessage(), findings);
        }
    }

    /** An error only where the search was asked for. */
    private void failed(String why, Findings findings) {
        findings.add(
                new Diagnostic(
                        Code.SEARCH_FAILED,
                        request.search() == Search.ON ? Severity.ERROR : Severity.WARNING,
                        Place.of(""),
                        "full-text search cannot be made: " + why,
                        "install Node, and Pagefind with: npm install pagefind@"
                                + Pagefind.VERSION
                                + "; or build with --search=off"));
    }

    /** The folders whose pages are searched: those of volumes, and the site's own. */
    private static List<String> pages(Edition edition) {
        var folders = new ArrayList<String>();
        for (Volume volume : edition.volumes()) {
            String page = volume.text().page();
            if (volume.text().kind() == PartKind.VOLUME) {
                folders.add(page.substring(0, page.lastIndexOf('/') + 1));
            }
        }
        if (folders.size() < edition.volumes().size()) {
            folders.add("");
        }
        return folders;
    }
}
