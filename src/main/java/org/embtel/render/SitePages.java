package org.embtel.render;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.Redirect;
import org.embtel.edition.model.PagePaths;
import org.embtel.site.PageKind;

/** Makes the pages of the site itself, which show nothing of the transcriptions. */
public final class SitePages {

    private final PageContext context;

    SitePages(PageContext context) {
        this.context = context;
    }

    /** The page for documents that a reader keeps. */
    public Optional<RenderedPage> readingList() {
        return context.made(
                new SiteModel.Plain(
                        context.site(),
                        context.page(
                                PagePaths.READING_LIST, "Reading list", PageKind.READING_LIST)));
    }

    /** The page for addresses that are not there. */
    public Optional<RenderedPage> notFound() {
        return context.made(
                new SiteModel.Plain(
                        context.site(),
                        context.page(PagePaths.NOT_FOUND, "Page not found", PageKind.NOT_FOUND)));
    }

    /**
     * The page for full-text search.
     *
     * @param indexes the folders of the indexes, from the site's root; empty if none are made
     */
    public Optional<RenderedPage> search(List<String> indexes) {
        return context.made(
                new SiteModel.OfSearch(
                        context.site(),
                        context.page(PagePaths.SEARCH, "Search", PageKind.SEARCH),
                        indexes.stream().map(Hrefs::encodedFolder).toList()));
    }

    /**
     * The page about the files for programs, and other forms of the edition.
     *
     * @param books the books of the edition and of its volumes
     * @param archives many files in one
     * @param files the paths of the files about the edition as a whole
     */
    public Optional<RenderedPage> data(
            List<ForMachines.Alternate> books,
            List<ForMachines.Alternate> archives,
            List<String> files) {
        return context.made(
                new SiteModel.OfData(
                        context.site(),
                        context.page(PagePaths.DATA, "Take away", PageKind.DATA),
                        context.edition().volumes(),
                        books,
                        archives,
                        files,
                        context.edition().documents().stream().findFirst()));
    }

    /** The page at an old address. */
    public Optional<RenderedPage> moved(Redirect redirect) {
        return context.made(
                new SiteModel.OfMoved(
                        context.site(),
                        context.page(redirect.page(), redirect.title(), PageKind.MOVED),
                        redirect.target()));
    }
}
