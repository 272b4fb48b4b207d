package org.embtel.render;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Volume;
import org.embtel.edition.text.TreeIndex;
import org.embtel.site.PageKind;
import org.embtel.source.TeiElement;

/** Makes the pages that show what a header says: on the site, and in books. */
public final class HeaderPages {

    private final PageContext context;

    HeaderPages(PageContext context) {
        this.context = context;
    }

    /** The page that shows the header of a file: of a volume, or of the edition. */
    public Optional<RenderedPage> about(Volume volume, TeiElement header, TreeIndex index) {
        String path = context.edition().aboutPageOf(volume);
        var tree = new PageTree(context.edition(), volume, volume.text(), index, path);
        var element = context.node(header, tree);
        return path.equals(PagePaths.ABOUT)
                ? about(Optional.of(element))
                : context.made(
                        new HeaderModel.OfHeader(
                                context.site(),
                                context.page(
                                        path, "About " + volume.text().title(), PageKind.ABOUT),
                                context.edition().headerOf(volume),
                                Optional.of(element),
                                List.of(volume),
                                List.of(),
                                context.edition()
                                        .citation(
                                                volume, volume.text(), context.site().baseUrl())));
    }

    /** The page that shows what the headers of all volumes share. */
    public Optional<RenderedPage> about() {
        return about(Optional.empty());
    }

    private Optional<RenderedPage> about(Optional<ElementNode> element) {
        return context.made(
                new HeaderModel.OfHeader(
                        context.site(),
                        context.page(PagePaths.ABOUT, "About this edition", PageKind.ABOUT),
                        context.edition().header(),
                        element,
                        context.edition().volumes(),
                        context.edition().volumes().stream()
                                .filter(
                                        one ->
                                                !context.edition()
                                                        .aboutPageOf(one)
                                                        .equals(PagePaths.ABOUT))
                                .toList(),
                        Citation.whole(
                                context.edition().header(),
                                context.site().title(),
                                context.site().baseUrl())));
    }

    /**
     * The title page of a book.
     *
     * @param path where links on it start from
     * @param header what holds for the book
     * @param citation what a citation of the book is made of
     * @param volumes the volumes that it is made of
     */
    public Optional<RenderedPage> titlePage(
            String path, String title, Header header, Citation citation, List<Volume> volumes) {
        return context.made(
                "book/title",
                new HeaderModel.OfHeader(
                        context.site(),
                        context.page(path, title, "title"),
                        header,
                        Optional.empty(),
                        volumes,
                        List.of(),
                        citation));
    }

    /** What a volume's header says, as a chapter of a book. */
    public Optional<RenderedPage> aboutChapter(Volume volume, TeiElement header, TreeIndex index) {
        String path = context.edition().aboutPageOf(volume);
        var tree = new PageTree(context.edition(), volume, volume.text(), index, path);
        return context.made(
                "book/about",
                new HeaderModel.OfHeader(
                        context.site(),
                        context.page(path, "About " + volume.text().title(), PageKind.ABOUT),
                        context.edition().headerOf(volume),
                        Optional.of(context.node(header, tree)),
                        List.of(volume),
                        List.of(),
                        context.edition()
                                .citation(volume, volume.text(), context.site().baseUrl())));
    }
}
