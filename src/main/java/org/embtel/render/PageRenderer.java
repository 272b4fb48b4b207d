package org.embtel.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.Redirect;
import org.embtel.edition.SurroundingDates;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.Register;
import org.embtel.edition.text.TreeIndex;
import org.embtel.edition.time.Chronology;
import org.embtel.source.TeiElement;

/**
 * Makes the pages of an edition, one at a time. May be used by several threads at once.
 *
 * <p>The threads that call it need a stack for deeply nested text: see {@code build}.
 */
public final class PageRenderer {

    /** The path of the contents, the first page. */
    public static final String CONTENTS = "index.html";

    /** The path of the page for full-text search. */
    public static final String SEARCH = "search.html";

    /** The path of the page for addresses that are not there. */
    public static final String NOT_FOUND = "404.html";

    /** The path of the page about the files for programs. */
    public static final String DATA = "data.html";

    /** The path of the page for documents that a reader keeps. */
    public static final String READING_LIST = "reading-list.html";

    private final Edition edition;
    private final Site site;
    private final Rendering rendering;
    private final ReadingOrder order;
    private final Volumes volumes;

    /**
     * A renderer for an edition.
     *
     * @param templates the edition's own folder of templates, which need not be there
     * @param findings told when a template fails
     */
    public PageRenderer(Edition edition, Site site, Path templates, Findings findings) {
        this(
                edition,
                site,
                new Rendering(new Templates(templates), findings),
                ReadingOrder.of(edition),
                Volumes.of(edition));
    }

    private PageRenderer(
            Edition edition, Site site, Rendering rendering, ReadingOrder order, Volumes volumes) {
        this.edition = edition;
        this.site = site;
        this.rendering = rendering;
        this.order = order;
        this.volumes = volumes;
    }

    /** A renderer for another state of the edition, with the templates that this one has read. */
    public PageRenderer renew(Edition edition, Site site) {
        return new PageRenderer(
                edition, site, rendering, ReadingOrder.of(edition), Volumes.of(edition));
    }

    /** The same renderer, telling another collector when a template fails. */
    public PageRenderer reportingTo(Findings findings) {
        return new PageRenderer(
                edition, site, new Rendering(rendering.templates(), findings), order, volumes);
    }

    /** The names of the elements that have a macro, and of macros that are no elements. */
    public Set<String> macros() {
        return rendering.macros();
    }

    /**
     * The page of a part.
     *
     * @param index the index of the tree that the part was read from
     * @param machines what the page has for machines
     * @return the page; empty when a template failed, which is then a finding
     */
    public Optional<RenderedPage> part(
            Volume volume, Part part, TreeIndex index, ForMachines machines) {
        return part("page/" + kind(part), volume, part, index, machines);
    }

    /** The same part as a chapter of a book: what a reader reads, without the ways of a site. */
    public Optional<RenderedPage> chapter(Volume volume, Part part, TreeIndex index) {
        return part("book/chapter", volume, part, index, ForMachines.NOTHING);
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
        return rendering.page(
                "book/title",
                new PageModel.OfHeader(
                        site,
                        page(path, title, "title"),
                        header,
                        Optional.empty(),
                        volumes,
                        List.of(),
                        citation));
    }

    /** What a volume's header says, as a chapter of a book. */
    public Optional<RenderedPage> aboutChapter(Volume volume, TeiElement header, TreeIndex index) {
        String path = edition.aboutPageOf(volume);
        var tree = new PageTree(edition, volume, volume.text(), index, path);
        return rendering.page(
                "book/about",
                new PageModel.OfHeader(
                        site,
                        page(path, "About " + volume.text().title(), "about"),
                        edition.headerOf(volume),
                        Optional.of(element(header, tree)),
                        List.of(volume),
                        List.of(),
                        edition.citation(volume, volume.text(), site.baseUrl())));
    }

    private Optional<RenderedPage> part(
            String template, Volume volume, Part part, TreeIndex index, ForMachines machines) {
        return rendering
                .page(template, model(volume, part, index, machines))
                .map(page -> PlacesWithoutElement.added(page, index.contentOf(part).named()));
    }

    private static String kind(Part part) {
        return part.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private PageModel model(Volume volume, Part part, TreeIndex index, ForMachines machines) {
        ReadingOrder.Around around = order.around(part);
        return new PageModel.OfPart(
                site,
                page(part.page(), part.label(), kind(part)),
                volume,
                edition.headerOf(volume),
                edition.aboutPageOf(volume),
                part,
                around.path(),
                around.previous(),
                around.next(),
                order.rank(part),
                around.others(edition.sequences(part)),
                content(part, index, new PageTree(edition, volume, part, index, part.page())),
                mentioned(volume, part),
                chronology(part),
                Facts.of(edition, part),
                edition.citation(volume, part, site.baseUrl()),
                machines);
    }

    private PageModel.Content content(Part part, TreeIndex index, PageTree tree) {
        TreeIndex.Content content = index.contentOf(part);
        return new PageModel.Content(
                nodes(content.leading(), tree),
                element(content.element(), tree),
                nodes(tree.footnotesIn(content.element()), tree),
                part.parts().isEmpty() ? facsimile(part, index, tree) : List.of());
    }

    private static List<Link> facsimile(Part part, TreeIndex index, PageTree tree) {
        return index.pageBreaksOf(part)
                .flatMap(pageBreak -> tree.images(pageBreak).stream())
                .filter(Link::isPicture)
                .toList();
    }

    private NodeList nodes(List<TeiElement> elements, PageTree tree) {
        return new NodeList(elements.stream().map(element -> element(element, tree)).toList());
    }

    private ElementNode element(TeiElement element, PageTree tree) {
        return new ElementNode(element, tree, rendering.templates().wrapper());
    }

    private List<PageModel.Mentioned> mentioned(Volume volume, Part part) {
        var kinds = new EnumMap<RegisterKind, List<PageModel.Explained>>(RegisterKind.class);
        for (Edition.Cited cited : edition.citedIn(part)) {
            if (Facts.TOLD.contains(cited.entry().kind())) {
                continue;
            }
            var explained =
                    new PageModel.Explained(
                            PageTree.localId(cited.entry()),
                            cited.entry(),
                            cited.entry().describedBy(volume.key()),
                            cited.count());
            kinds.computeIfAbsent(cited.entry().kind(), kind -> new ArrayList<>()).add(explained);
        }
        return kinds.entrySet().stream()
                .map(kind -> new PageModel.Mentioned(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** The contents of the edition. */
    public Optional<RenderedPage> contents() {
        return rendering.page(
                new PageModel.OfContents(
                        site, page(CONTENTS, "Contents", "contents"), edition.volumes()));
    }

    /** The printed pages of a volume. */
    public Optional<RenderedPage> pages(Volume volume) {
        return rendering.page(
                new PageModel.OfPages(
                        site, page(volume.pagesPage(), "Printed pages", "pages"), volume));
    }

    /**
     * The documents of a period.
     *
     * @param chronology all documents
     * @param period the period; empty for the list of all periods
     * @param surrounding what is known of documents without a date, by their pages
     */
    public Optional<RenderedPage> chronology(
            Chronology chronology,
            Optional<Chronology.Period> period,
            Map<String, SurroundingDates> surrounding) {
        return lists().chronology(chronology, period, surrounding);
    }

    /**
     * Who wrote to whom.
     *
     * @param year the year whose letters the page lists; empty for the page about all
     */
    public Optional<RenderedPage> correspondence(Optional<String> year) {
        return lists().correspondence(year);
    }

    private DocumentLists lists() {
        return new DocumentLists(edition, site, rendering, volumes);
    }

    /** Where the chronology of a volume begins. */
    private Optional<Chronology.Period> chronology(Part part) {
        return part.kind() == PartKind.VOLUME
                ? part.documents().stream().min(Part.BY_DATE).flatMap(edition.chronology()::find)
                : Optional.empty();
    }

    /** The page that shows the header of a file: of a volume, or of the edition. */
    public Optional<RenderedPage> about(Volume volume, TeiElement header, TreeIndex index) {
        String path = edition.aboutPageOf(volume);
        var tree = new PageTree(edition, volume, volume.text(), index, path);
        var element = element(header, tree);
        return path.equals(Edition.ABOUT)
                ? about(Optional.of(element))
                : rendering.page(
                        new PageModel.OfHeader(
                                site,
                                page(path, "About " + volume.text().title(), "about"),
                                edition.headerOf(volume),
                                Optional.of(element),
                                List.of(volume),
                                List.of(),
                                edition.citation(volume, volume.text(), site.baseUrl())));
    }

    /** The page that shows what the headers of all volumes share. */
    public Optional<RenderedPage> about() {
        return about(Optional.empty());
    }

    private Optional<RenderedPage> about(Optional<ElementNode> element) {
        return rendering.page(
                new PageModel.OfHeader(
                        site,
                        page(Edition.ABOUT, "About this edition", "about"),
                        edition.header(),
                        element,
                        edition.volumes(),
                        edition.volumes().stream()
                                .filter(one -> !edition.aboutPageOf(one).equals(Edition.ABOUT))
                                .toList(),
                        Citation.whole(edition.header(), site.title(), site.baseUrl())));
    }

    /** The page for documents that a reader keeps. */
    public Optional<RenderedPage> readingList() {
        return rendering.page(
                new PageModel.Plain(site, page(READING_LIST, "Reading list", "reading-list")));
    }

    /** The page for addresses that are not there. */
    public Optional<RenderedPage> notFound() {
        return rendering.page(
                new PageModel.Plain(site, page(NOT_FOUND, "Page not found", "not-found")));
    }

    /**
     * The page for full-text search.
     *
     * @param indexes the folders of the indexes, from the site's root; empty if none are made
     */
    public Optional<RenderedPage> search(List<String> indexes) {
        return rendering.page(
                new PageModel.OfSearch(
                        site,
                        page(SEARCH, "Search", "search"),
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
        return rendering.page(
                new PageModel.OfData(
                        site,
                        page(DATA, "Take away", "data"),
                        edition.volumes(),
                        books,
                        archives,
                        files,
                        edition.documents().stream().findFirst()));
    }

    /** The page at an old address. */
    public Optional<RenderedPage> moved(Redirect redirect) {
        return rendering.page(
                new PageModel.OfMoved(
                        site, page(redirect.page(), redirect.title(), "moved"), redirect.target()));
    }

    /**
     * A page of a register.
     *
     * @param siblings the paths of all pages of the register, in order; empty for a single page
     */
    public Optional<RenderedPage> register(
            RegisterKind kind, Register.Page page, List<String> siblings, Passages passages) {
        return rendering.page(
                new PageModel.OfRegister(
                        site,
                        page(page.path(), kind.title(), "register"),
                        kind,
                        page.rows(),
                        siblings,
                        volumes,
                        passages));
    }

    /** The page of an entry with many passages. */
    public Optional<RenderedPage> entry(Register.Row row, Passages passages) {
        return rendering.page(
                new PageModel.OfEntry(
                        site,
                        page(row.entry().ownPage(), row.entry().name(), "entry"),
                        row,
                        volumes,
                        passages));
    }

    private Page page(String path, String title, String kind) {
        return new Page(path, title, kind, site.baseUrl());
    }
}
