package org.embtel.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.build.books.BookPlans;
import org.embtel.build.books.BookVolume;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.PageImage;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.text.TreeIndex;
import org.embtel.export.Iiif;
import org.embtel.export.PlainTextFile;
import org.embtel.page.PageText;
import org.embtel.render.ForMachines.Alternate;
import org.embtel.render.PageRenderer;
import org.embtel.render.RenderedPage;
import org.embtel.render.Site;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;

/**
 * The pages that are made from one volume's tree.
 *
 * @param transcription the tree
 * @param read what was read from it
 * @param books the books that the site offers
 */
record VolumePages(
        Edition edition,
        Site site,
        PageRenderer renderer,
        Transcription transcription,
        ReadVolume read,
        BookPlans books)
        implements BookVolume {

    @Override
    public Volume volume() {
        return read.model().volume();
    }

    @Override
    public TreeIndex index() {
        return read.index();
    }

    Optional<RenderedPage> part(Part part) {
        List<Alternate> images = part.page().equals(volume().text().page()) ? images() : List.of();
        return renderer.texts()
                .part(
                        volume(),
                        part,
                        index(),
                        citations().of(part, books.of(volume(), part), images));
    }

    /** Of the volume as a whole the list of its images, if there is one. */
    private List<Alternate> images() {
        return pageImages()
                .findAny()
                .map(any -> new Alternate(volume().manifestPath(), "IIIF", Iiif.MEDIA_TYPE))
                .stream()
                .toList();
    }

    /** The list of its images for viewers, who need to know where they are and how large. */
    Optional<String> manifest() {
        return Optional.of(pageImages().toList())
                .filter(images -> !images.isEmpty())
                .map(
                        images ->
                                Iiif.manifest(
                                        volume(),
                                        edition.headerOf(volume()),
                                        images,
                                        site.baseUrl()));
    }

    /** None where the site has no address by which they could be listed. */
    private Stream<PageImage> pageImages() {
        return site.baseUrl().isEmpty() ? Stream.empty() : edition.pageImages(volume(), index());
    }

    /** The image files that its pages show; one that is missing is a finding. */
    Stream<SiteFile.Image> imageFiles(Findings findings) {
        return edition.imageFiles(volume(), index(), findings).stream()
                .map(image -> new SiteFile.Image(image.page(), image.source()));
    }

    @Override
    public Optional<RenderedPage> chapter(Part part) {
        return renderer.texts().chapter(volume(), part, index());
    }

    /** A document as plain text. */
    String plainText(Part part, PageText text) {
        return PlainTextFile.of(
                text.plain(),
                edition.headerOf(volume()),
                edition.citation(volume(), part, site.baseUrl()),
                part.date(),
                edition.dates());
    }

    private CitationFiles citations() {
        return new CitationFiles(edition, site.baseUrl(), volume());
    }

    /** The list of printed pages. */
    Optional<RenderedPage> printedPages() {
        return renderer.lists().pages(volume());
    }

    /**
     * The page about the volume, or about the edition if the volume has the edition's header. Other
     * pages link to it; without a header it says what can be said.
     */
    Optional<RenderedPage> about() {
        return renderer.headers().about(volume(), header(), index());
    }

    @Override
    public Optional<RenderedPage> aboutChapter() {
        return renderer.headers().aboutChapter(volume(), header(), index());
    }

    private TeiElement header() {
        return transcription.header().orElseGet(transcription::root);
    }
}
