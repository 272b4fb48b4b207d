package org.embtel.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.embtel.audit.Audit;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.Redirect;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.edition.time.Chronology;
import org.embtel.export.PlainTextFile;
import org.embtel.export.ReferenceFormat;
import org.embtel.export.Sitemap;
import org.embtel.page.FinishedPage;
import org.embtel.publish.SiteWriter;
import org.embtel.render.PageRenderer;
import org.embtel.render.Passages;
import org.embtel.render.RenderedPage;
import org.embtel.render.Site;
import org.embtel.source.TranscriptionReader;

/** A state of an edition, from which each page of the site can be made by itself. */
final class Generation {

    private final BuildRequest request;
    private final long number;
    private final Edition edition;
    private final Site site;
    private final PageRenderer renderer;
    private final WarmVolumes volumes;
    private final Bookshelf books;
    private final Map<String, Volume> volumeOf = new HashMap<>();

    Generation(
            BuildRequest request,
            long number,
            Edition edition,
            Site site,
            PageRenderer renderer,
            WarmVolumes volumes) {
        this.request = request;
        this.number = number;
        this.edition = edition;
        this.site = site;
        this.renderer = renderer;
        this.volumes = volumes;
        this.books = new Bookshelf(edition, site.title(), request.takeAway());
        edition.volumes().forEach(this::index);
        edition.ownHeader().ifPresent(own -> volumeOf.put(Edition.ABOUT, own));
    }

    /** Counts the states of an edition. */
    long number() {
        return number;
    }

    private void index(Volume volume) {
        volume.text().all().forEach(part -> volumeOf.put(part.page(), volume));
        if (volume.hasPages()) {
            volumeOf.put(volume.pagesPage(), volume);
        }
        volumeOf.put(edition.aboutPageOf(volume), volume);
    }

    /** The volume from whose tree a page is made. */
    Optional<Volume> volume(String path) {
        return Optional.ofNullable(volumeOf.get(path));
    }

    /** Makes a page and audits it. Empty if the site has no such page, or if a template failed. */
    Optional<String> page(String path, Findings findings) {
        var audit = new Audit(findings);
        PageRenderer reporting = renderer.reportingTo(findings);
        Volume volume = volumeOf.get(path);
        return volume == null
                ? listed(path, reporting, audit)
                : volumes.get(volume.file())
                        .flatMap(warm -> page(path, pages(warm, reporting), audit));
    }

    private VolumePages pages(WarmVolumes.Warm warm, PageRenderer reporting) {
        return new VolumePages(edition, site, reporting, warm.transcription(), warm.read(), books);
    }

    private Optional<String> page(String path, VolumePages pages, Audit audit) {
        Optional<Part> part =
                pages.volume().text().all().filter(one -> one.page().equals(path)).findFirst();
        if (part.isPresent()) {
            Optional<String> made = pages.part(part.get()).map(RenderedPage::content);
            made.ifPresent(
                    content ->
                            audit.part(part.get(), pages.index(), FinishedPage.of(path, content)));
            return made;
        }
        Optional<RenderedPage> made =
                path.equals(pages.volume().pagesPage()) ? pages.printedPages() : pages.about();
        return made.map(page -> audited(page, audit));
    }

    private Optional<String> listed(String path, PageRenderer reporting, Audit audit) {
        return lists(path, reporting)
                .filter(page -> page.path().equals(path))
                .findFirst()
                .map(page -> audited(page, audit));
    }

    /** Lists are made whole, and of a list on several pages the one that was asked for is taken. */
    private Stream<RenderedPage> lists(String path, PageRenderer reporting) {
        if (path.equals("index.html")) {
            return reporting.contents().stream();
        }
        if (path.equals(Edition.ABOUT)) {
            return reporting.about().stream();
        }
        if (path.equals("search.html")) {
            return reporting.search(List.of()).stream();
        }
        if (path.equals(PageRenderer.DATA)) {
            return reporting
                    .data(
                            books.large(),
                            request.archives(),
                            new EditionFiles(edition, site.baseUrl()).paths())
                    .stream();
        }
        if (path.equals(PageRenderer.READING_LIST)) {
            return reporting.readingList().stream();
        }
        if (path.equals("404.html")) {
            return reporting.notFound().stream();
        }
        Optional<Redirect> redirect = edition.redirects().find(path);
        if (redirect.isPresent()) {
            return reporting.moved(redirect.get()).stream();
        }
        if (isOf(Correspondence.PAGE, path)) {
            return reporting.correspondence().stream();
        }
        return isOf(Chronology.PAGE, path)
                ? reporting.chronology().stream()
                : edition.registers().stream()
                        .filter(register -> isOf(register.kind().page(), path))
                        .flatMap(
                                register ->
                                        reporting.register(register, passages(reporting)).stream());
    }

    /** Whether a path is that of a list, of a further page of it, or of an entry in it. */
    private static boolean isOf(String list, String path) {
        String stem = list.substring(0, list.length() - ".html".length());
        return path.equals(list) || path.startsWith(stem + "-") || path.startsWith(stem + "/");
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
        return Optional.ofNullable(volumeOf.get(part.page()))
                .flatMap(volume -> volumes.get(volume.file()))
                .flatMap(warm -> pages(warm, reporting).part(part))
                .map(RenderedPage::finished);
    }

    private static String audited(RenderedPage page, Audit audit) {
        audit.page(page.finished());
        return page.content();
    }

    /** Makes every file of the site and checks it, as a build does, but writes none. */
    void check(SiteWriter writer, Workers workers, Findings findings) {
        new SitePages(
                        request.with(TakeAway.NOTHING),
                        edition,
                        new TranscriptionReader(),
                        writer,
                        findings)
                .make(workers, List.of());
    }

    /** The sitemap; empty if it is not known where the site is published. */
    Optional<String> sitemap() {
        if (site.baseUrl().isEmpty()) {
            return Optional.empty();
        }
        var paths = new TreeSet<>(volumeOf.keySet());
        paths.add("index.html");
        paths.add(Edition.ABOUT);
        paths.add(PageRenderer.DATA);
        paths.add(PageRenderer.READING_LIST);
        renderer.search(List.of()).ifPresent(page -> paths.add(page.path()));
        renderer.chronology().forEach(page -> paths.add(page.path()));
        renderer.correspondence().forEach(page -> paths.add(page.path()));
        edition.registers().stream()
                .flatMap(register -> renderer.register(register, PagePassages::alone).stream())
                .forEach(page -> paths.add(page.path()));
        return Optional.of(Sitemap.of(site.baseUrl(), paths, site.header().versionDate()));
    }

    /** A file that is not read by people: citations, or what the box "Go to" finds places in. */
    Optional<String> forMachines(String path) {
        return new EditionFiles(edition, site.baseUrl())
                .find(path)
                .or(() -> citation(path))
                .or(() -> plainText(path))
                .or(() -> manifest(path));
    }

    private Optional<String> manifest(String path) {
        return edition.volumes().stream()
                .filter(volume -> volume.manifestPath().equals(path))
                .findFirst()
                .flatMap(volume -> volumes.get(volume.file()))
                .flatMap(warm -> pages(warm, renderer).manifest());
    }

    /** A book, which is made of its volumes when it is asked for. */
    Optional<byte[]> book(String path, Workers workers) {
        return books.find(path).flatMap(book -> made(book, workers));
    }

    private Optional<byte[]> made(PlannedBook book, Workers workers) {
        var made = new AtomicReference<byte[]>();
        var binder =
                new Bookbinder(
                        edition,
                        site,
                        renderer,
                        new Press(new Assets(request.assets()), new Findings()));
        for (Volume volume : book.volumes()) {
            volumes.get(volume.file())
                    .map(warm -> pages(warm, renderer))
                    .ifPresent(
                            pages ->
                                    binder.add(
                                            pages,
                                            List.of(book),
                                            workers,
                                            (at, bytes) -> made.set(bytes)));
        }
        return Optional.ofNullable(made.get());
    }

    private Optional<String> plainText(String path) {
        return PlainTextFile.pageOf(path)
                .flatMap(page -> Optional.ofNullable(volumeOf.get(page)))
                .flatMap(volume -> volumes.get(volume.file()))
                .map(warm -> pages(warm, renderer))
                .flatMap(pages -> pages.plainTextAt(path));
    }

    /** The citation of a page, or of all documents of a volume, for reference managers. */
    private Optional<String> citation(String path) {
        return ReferenceFormat.pageOf(path)
                .flatMap(
                        page ->
                                edition.volumes().stream()
                                        .filter(volume -> isIn(volume, page))
                                        .findFirst())
                .flatMap(volume -> new CitationFiles(edition, site.baseUrl(), volume).find(path));
    }

    private boolean isIn(Volume volume, String page) {
        return volume.equals(volumeOf.get(page)) || page.equals(volume.documentsPage());
    }

    /** The volume whose transcription is published under this path. */
    Optional<Volume> transcription(String path) {
        return edition.volumes().stream()
                .filter(volume -> volume.transcriptionPage().equals(path))
                .findFirst();
    }
}
