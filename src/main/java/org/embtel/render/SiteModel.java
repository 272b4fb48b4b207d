package org.embtel.render;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;

/** What the pages of the site itself are given, which show nothing of the transcriptions. */
public sealed interface SiteModel extends PageModel {

    /**
     * The page for full-text search.
     *
     * @param site the site
     * @param page the page
     * @param indexes the folders of the indexes, from the site's root; empty if none were made
     */
    record OfSearch(Site site, Page page, List<String> indexes) implements SiteModel {

        /** Copies the list. */
        public OfSearch {
            indexes = List.copyOf(indexes);
        }

        /** Whether there is anything to search in. */
        public boolean indexed() {
            return !indexes.isEmpty();
        }
    }

    /**
     * The page about the files for programs.
     *
     * @param site the site
     * @param page the page
     * @param volumes the volumes, which have files of their own
     * @param books the books of the edition and of its volumes
     * @param archives many files in one
     * @param files the paths of the files about the edition as a whole
     * @param example a document, by which addresses are explained; empty without any
     */
    record OfData(
            Site site,
            Page page,
            List<Volume> volumes,
            List<ForMachines.Alternate> books,
            List<ForMachines.Alternate> archives,
            List<String> files,
            Optional<Part> example)
            implements SiteModel {

        /** Copies the lists. */
        public OfData {
            volumes = List.copyOf(volumes);
            books = List.copyOf(books);
            archives = List.copyOf(archives);
            files = List.copyOf(files);
        }
    }

    /**
     * A page at an old address.
     *
     * @param site the site
     * @param page the page, which has the title of what is now elsewhere
     * @param target where that is
     */
    record OfMoved(Site site, Page page, Anchor target) implements SiteModel {

        /** The permanent address of what is now elsewhere; empty when it is not known. */
        public String newAddress() {
            return new Page(target.page(), "", "", site.baseUrl()).canonical();
        }
    }

    /**
     * A page that needs nothing of its own.
     *
     * @param site the site
     * @param page the page
     */
    record Plain(Site site, Page page) implements SiteModel {}
}
