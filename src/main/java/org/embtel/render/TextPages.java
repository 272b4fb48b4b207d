package org.embtel.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.model.Volume;
import org.embtel.edition.text.TreeIndex;
import org.embtel.edition.time.Chronology;
import org.embtel.site.PageKind;
import org.embtel.source.TeiElement;

/** Makes the pages of texts: documents, sections, chapters, volumes. */
public final class TextPages {

    private final PageContext context;
    private final ReadingOrder order;

    TextPages(PageContext context, ReadingOrder order) {
        this.context = context;
        this.order = order;
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
        return part("page/" + kind(part).key(), volume, part, index, machines);
    }

    /** The same part as a chapter of a book, without what surrounds the text on the site. */
    public Optional<RenderedPage> chapter(Volume volume, Part part, TreeIndex index) {
        return part("book/chapter", volume, part, index, ForMachines.NOTHING);
    }

    private Optional<RenderedPage> part(
            String template, Volume volume, Part part, TreeIndex index, ForMachines machines) {
        return context.made(template, model(volume, part, index, machines))
                .map(page -> PlacesWithoutElement.added(page, index.contentOf(part).named()));
    }

    private static PageKind kind(Part part) {
        return PageKind.valueOf(part.kind().name());
    }

    private PageModel model(Volume volume, Part part, TreeIndex index, ForMachines machines) {
        ReadingOrder.Around around = order.around(part);
        TextModel.Content content =
                content(
                        part,
                        index,
                        new PageTree(context.edition(), volume, part, index, part.page()));
        return new TextModel.OfPart(
                context.site(),
                context.page(part.page(), part.label(), kind(part)).showing(content.facsimile()),
                volume,
                context.edition().headerOf(volume),
                context.edition().aboutPageOf(volume),
                part,
                around.path(),
                around.previous(),
                around.next(),
                order.rank(part),
                around.others(context.edition().sequences(part)),
                content,
                mentioned(volume, part),
                chronology(part),
                Facts.of(context.edition(), part),
                context.edition().citation(volume, part, context.site().baseUrl()),
                machines);
    }

    private TextModel.Content content(Part part, TreeIndex index, PageTree tree) {
        TreeIndex.Content content = index.contentOf(part);
        return new TextModel.Content(
                nodes(content.leading(), tree),
                context.node(content.element(), tree),
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
        return new NodeList(elements.stream().map(element -> context.node(element, tree)).toList());
    }

    private List<TextModel.Mentioned> mentioned(Volume volume, Part part) {
        var kinds = new EnumMap<RegisterKind, List<TextModel.Explained>>(RegisterKind.class);
        for (Edition.Cited cited : context.edition().citedIn(part)) {
            if (Facts.REGISTERS.contains(cited.entry().kind())) {
                continue;
            }
            var explained =
                    new TextModel.Explained(
                            PageTree.localId(cited.entry()),
                            cited.entry(),
                            cited.entry().describedBy(volume.key()),
                            cited.count());
            kinds.computeIfAbsent(cited.entry().kind(), kind -> new ArrayList<>()).add(explained);
        }
        return kinds.entrySet().stream()
                .map(kind -> new TextModel.Mentioned(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** Where the chronology of a volume begins. */
    private Optional<Chronology.Period> chronology(Part part) {
        return part.kind() == PartKind.VOLUME
                ? part.documents().stream()
                        .min(Part.BY_DATE)
                        .flatMap(context.edition().chronology()::find)
                : Optional.empty();
    }
}
