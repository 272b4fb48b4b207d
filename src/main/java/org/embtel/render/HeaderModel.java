package org.embtel.render;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Volume;

/** What the pages that show a header are given. */
public sealed interface HeaderModel extends PageModel {

    /**
     * What a header says: that of the edition, or of one of its volumes.
     *
     * @param site the site
     * @param page the page
     * @param header what it says
     * @param element the header's element; empty when volumes only share what they say
     * @param volumes the volumes for which it holds
     * @param others the pages of the volumes that have a header of their own
     * @param citation what a citation of the edition or volume is made of
     */
    record OfHeader(
            Site site,
            Page page,
            Header header,
            Optional<ElementNode> element,
            List<Volume> volumes,
            List<Volume> others,
            Citation citation)
            implements HeaderModel {

        /** Copies the lists. */
        public OfHeader {
            volumes = List.copyOf(volumes);
            others = List.copyOf(others);
        }
    }
}
