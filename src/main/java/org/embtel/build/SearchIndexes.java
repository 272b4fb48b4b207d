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
import org.embtel.edition.PartKind;
import org.embtel.edition.Volume;
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
        return canBeMade() ? groups(edition).stream().map(Group::folder).toList() : List.of();
    }

    /** Makes them of the pages of a site. What keeps it from that is a finding. */
    void make(Edition edition, String language, Path site, Findings findings) {
        if (!canBeMade() && request.search() == Search.ON) {
            failed("neither Pagefind nor Node's npx was found", findings);
        }
        try {
            for (Group group : canBeMade() ? groups(edition) : List.<Group>of()) {
                pagefind.get().index(site, group.pages(), group.folder(), language);
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

    private record Group(String pages, String folder) {}

    private static List<Group> groups(Edition edition) {
        var groups = new ArrayList<Group>();
        for (Volume volume : edition.volumes()) {
            String page = volume.text().page();
            if (volume.text().kind() == PartKind.VOLUME) {
                String folder = page.substring(0, page.lastIndexOf('/') + 1);
                groups.add(new Group(folder + "*.html", folder + "pagefind"));
            }
        }
        if (groups.size() < edition.volumes().size()) {
            groups.add(new Group("*.html", "pagefind"));
        }
        return groups;
    }
}
