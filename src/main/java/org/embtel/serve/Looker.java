package org.embtel.serve;

import java.util.List;
import java.util.Optional;
import org.embtel.build.LiveEdition;
import org.embtel.render.FindingsPanel;

/** Looks at the pages of an edition as they are now. */
final class Looker {

    private final LiveEdition edition;
    private final SiteAddresses site;
    private final FindingsPanel panel = new FindingsPanel();

    Looker(LiveEdition edition) {
        this.edition = edition;
        this.site = new SiteAddresses(edition);
    }

    Sight look(String address) {
        if (site.at(address) instanceof Answer.Page shown) {
            return new Sight(
                    Optional.of(shown.page().path()).filter(path -> shown.found()),
                    PreviewPage.of(shown.page()).version(),
                    shown.page().errors());
        }
        return new Sight(Optional.empty(), PreviewPage.empty().version(), edition.errors());
    }

    /** What is found wrong with a page, as HTML to be put on it; a blank when nothing is. */
    String findings(Sight sight) {
        List<FindingsPanel.Mark> marks =
                sight.path().map(edition::warnings).orElse(List.of()).stream()
                        .map(found -> new FindingsPanel.Mark(found.finding(), found.id()))
                        .toList();
        return sight.errors().isEmpty() && marks.isEmpty()
                ? " "
                : panel.html(sight.errors(), marks);
    }
}
