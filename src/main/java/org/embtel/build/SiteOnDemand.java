package org.embtel.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.embtel.audit.Audit;
import org.embtel.build.assets.Assets;
import org.embtel.build.books.BookPlan;
import org.embtel.build.books.BookWriter;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.page.FinishedPage;
import org.embtel.publish.SiteWriter;
import org.embtel.render.PageRenderer;
import org.embtel.render.Passages;
import org.embtel.render.RenderedPage;
import org.embtel.render.Site;
import org.embtel.render.Workers;
import org.embtel.source.SourceFile;
import org.embtel.source.TranscriptionReader;

/**
 * The site of an edition, of which each file can be made by itself, byte for byte as a build would
 * write it. May be used by several threads.
 */
public final class SiteOnDemand {

    private final BuildRequest request;
    private final Edition edition;
    private final Site site;
    private final PageRenderer renderer;
    private final VolumeTrees trees;
    private final SiteCatalogue catalogue;
    private final ShownImages images;

    /**
     * The site of an edition as it is now.
     *
     * @param renderer what makes pages of this edition
     * @param trees the trees of its volumes
     */
    public SiteOnDemand(
            BuildRequest request, Edition edition, PageRenderer renderer, VolumeTrees trees) {
        this.request = request;
        this.edition = edition;
        this.site = request.siteOf(edition);
        this.renderer = renderer;
        this.trees = trees;
        this.catalogue = new SiteCatalogue(edition, site, request.takeAway(), List.of());
        this.images =
                new ShownImages(
                        edition,
                        request.root(),
                        volume -> trees.hasAtHand(volume.file()),
                        volume -> pages(volume, renderer));
    }

    /** The volume from whose tree a page is made. */
    public Optional<Volume> volume(String path) {
        return catalogue
                .find(path)
                .filter(SiteFile.VolumePage.class::isInstance)
                .map(page -> ((SiteFile.VolumePage) page).volume());
    }

    /** Makes a page and audits it. Empty if the site has no such page, or if a template failed. */
    public Optional<String> page(String path, Findings findings) {
        return catalogue
                .find(path)
                .filter(SiteFile.Page.class::isInstance)
                .flatMap(page -> maker(findings).page((SiteFile.Page) page))
                .map(FinishedPage::content);
    }

    private FileMaker maker(Findings findings) {
        PageRenderer reporting = renderer.reportingTo(findings);
        return new FileMaker(
                reporting,
                passages(reporting),
                volume -> pages(volume, reporting),
                new Audit(findings, site.hostPath()));
    }

    /** The passages of the pages, each made when a register first asks for it. */
    private Passages passages(PageRenderer reporting) {
        var known = new PagePassages(edition);
        var made = new HashSet<String>();
        return mention -> {
            if (made.add(mention.part().page())) {
                finished(mention.part(), reporting)
                        .ifPresent(page -> known.add(mention.part(), page.text(true)));
            }
            return known.of(mention);
        };
    }

    private Optional<FinishedPage> finished(Part part, PageRenderer reporting) {
        return volume(part.page())
                .flatMap(volume -> pages(volume, reporting))
                .flatMap(pages -> pages.part(part))
                .map(RenderedPage::finished);
    }

    private Optional<VolumePages> pages(Volume volume, PageRenderer reporting) {
        return trees.get(volume.file())
                .map(
                        tree ->
                                new VolumePages(
                                        edition,
                                        site,
                                        reporting,
                                        tree.transcription(),
                                        tree.read(),
                                        catalogue.books()));
    }

    /** Makes a file that is no page. Empty if the site has no such file. */
    public Optional<byte[]> file(String path, Workers workers) {
        Optional<SiteFile> file = catalogue.find(path);
        if (file.isEmpty()) {
            return workers.map(List.of(path), images::find).get(0).flatMap(SiteOnDemand::bytes);
        } else if (file.get() instanceof SiteFile.Transcription copy) {
            return bytes(copy.volume().file());
        } else if (file.get() instanceof SiteFile.BookFile book) {
            return made(book.book(), workers);
        }
        return workers.map(List.of(file.get()), maker(new Findings())::text)
                .get(0)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> bytes(SourceFile file) {
        try {
            return Optional.of(Files.readAllBytes(file.path()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> made(BookPlan book, Workers workers) {
        var made = new AtomicReference<byte[]>();
        var unread = new Findings();
        var writer =
                new BookWriter(
                        edition,
                        site,
                        renderer,
                        new Audit(unread),
                        new Assets(request.assets(), request.root()),
                        unread);
        for (Volume volume : book.volumes()) {
            pages(volume, renderer)
                    .ifPresent(
                            pages ->
                                    writer.add(
                                            pages,
                                            List.of(book),
                                            workers,
                                            (at, bytes) -> made.set(bytes)));
        }
        return Optional.ofNullable(made.get());
    }

    /** Makes every file of the site and checks it, as a build does, but writes none. */
    public void check(SiteWriter writer, Workers workers, Findings findings) {
        new SiteMaker(
                        request.with(TakeAway.NOTHING),
                        edition,
                        List.of(),
                        new TranscriptionReader(),
                        writer,
                        findings)
                .make(workers);
    }
}
