package org.embtel.serve;

import java.util.List;
import java.util.Optional;
import org.embtel.build.live.LiveEdition;
import org.embtel.render.FindingsPanel;

/** Asks for pages of an edition as they are now, as a browser would. */
final class PageProbe {

    private final LiveEdition edition;
    private final SiteAddresses site;
    private final FindingsPanel panel = new FindingsPanel();

    PageProbe(LiveEdition edition) {
        this.edition = edition;
        this.site = new SiteAddresses(edition);
    }

    PageSnapshot at(String address) {
        if (site.at(address) instanceof Answer.Page shown) {
            return new PageSnapshot(
                    Optional.of(shown.page().path()).filter(path -> shown.found()),
                    PreviewPage.of(shown.page()).version(),
                    shown.page().errors());
        }
        return new PageSnapshot(Optional.empty(), PreviewPage.empty().version(), edition.errors());
    }

    /** What is found wrong with a page, as HTML to be put on it; a blank when nothing is. */
    String findings(PageSnapshot snapshot) {
        List<FindingsPanel.Mark> marks =
                snapshot.path().map(edition::warnings).orElse(List.of()).stream()
                        .map(found -> new FindingsPanel.Mark(found.finding(), found.id()))
                        .toList();
        return snapshot.errors().isEmpty() && marks.isEmpty()
                ? " "
                : panel.html(snapshot.errors(), marks);
    }
}
