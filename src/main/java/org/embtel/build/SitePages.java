package org.embtel.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.embtel.audit.Audit;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.HeaderLint;
import org.embtel.edition.Redirect;
import org.embtel.edition.RegisterLint;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.edition.read.VolumeReader;
import org.embtel.edition.register.Register;
import org.embtel.export.PlainTextFile;
import org.embtel.export.Sitemap;
import org.embtel.page.FinishedPage;
import org.embtel.page.PageText;
import org.embtel.publish.SiteWriter;
import org.embtel.render.MacroCoverage;
import org.embtel.render.PageRenderer;
import org.embtel.render.RenderedPage;
import org.embtel.render.Site;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/** Makes every file of a site: pages, each audited as it is made, assets and transcriptions. */
final class SitePages {

    private final BuildRequest request;
    private final Edition edition;
    private final TranscriptionReader reader;
    private final SiteWriter writer;
    private final Findings findings;
    private final Audit audit;
    private final Site site;
    private final PageRenderer renderer;
    private final MacroCoverage coverage;
    private final ConcurrentSkipListSet<String> paths = new ConcurrentSkipListSet<>();
    private final Set<String> images = new HashSet<>();
    private final OrphanedImages orphans;
    private final Bookshelf books;
    private final Bookbinder binder;
    private final PagePassages passages;

    SitePages(
            BuildRequest request,
            Edition edition,
            TranscriptionReader reader,
            SiteWriter writer,
            Findings findings) {
        this.request = request;
        this.edition = edition;
        this.reader = reader;
        this.writer = writer;
        this.findings = findings;
        this.audit = new Audit(findings);
        this.passages = new PagePassages(edition);
        this.orphans = new OrphanedImages(request.source());
        this.site = request.siteOf(edition);
        this.renderer = new PageRenderer(edition, site, request.templates(), findings);
        this.books = new Bookshelf(edition, site.title(), request.takeAway());
        this.binder =
                new Bookbinder(
                        edition, site, renderer, new Press(new Assets(request.assets()), findings));
        this.coverage = new MacroCoverage(renderer.macros(), findings);
    }

    /**
     * Makes them all. Gives the number of pages.
     *
     * @param indexes the folders of the indexes that will be made for full-text search
     */
    int make(Workers workers, List<String> indexes) {
        edition.volumes().forEach(volume -> volume(volume, workers));
        orphans.report(findings);
        aboutEdition(workers);
        workers.map(edition.registers(), this::register);
        workers.map(List.of(renderer), PageRenderer::chronology)
                .forEach(pages -> pages.forEach(this::page));
        workers.map(List.of(renderer), PageRenderer::correspondence)
                .forEach(pages -> pages.forEach(this::page));
        renderer.contents().ifPresent(this::page);
        renderer.search(indexes).ifPresent(this::page);
        renderer.readingList().ifPresent(this::page);
        renderer.notFound().ifPresent(this::page);
        edition.redirects().all().forEach(this::redirect);
        var assets = new Assets(request.assets());
        assets.forEach(this::asset);
        assets.findings().forEach(findings::add);
        var files = new EditionFiles(edition, site.baseUrl());
        files.forEach(this::text);
        request.archives().forEach(archive -> audit.file(archive.path()));
        renderer.data(books.large(), request.archives(), files.paths()).ifPresent(this::page);
        int pages = paths.size();
        sitemap();
        if (!findings.haveErrors()) {
            audit.finish();
        }
        return pages;
    }

    private void volume(Volume volume, Workers workers) {
        List<Optional<Transcription>> read =
                workers.map(List.of(volume.file()), file -> reader.read(file, findings));
        read.get(0).ifPresent(transcription -> volume(transcription, workers));
        transcription(volume);
    }

    private void volume(Transcription transcription, Workers workers) {
        VolumePages pages = workers.map(List.of(transcription), this::pages).get(0);
        coverage.check(transcription);
        HeaderLint.check(edition, pages.volume(), transcription, findings);
        RegisterLint.check(edition, pages.volume(), transcription, findings);
        edition.imageFiles(pages.volume(), pages.index(), findings).forEach(this::image);
        workers.map(pages.volume().text().all().toList(), part -> part(pages, part));
        pages.printedPages().ifPresent(this::page);
        pages.manifest().ifPresent(manifest -> text(pages.volume().manifestPath(), manifest));
        pages.about().ifPresent(this::page);
        new CitationFiles(edition, site.baseUrl(), pages.volume()).forEach(this::text);
        if (!findings.haveErrors()) {
            binder.add(pages, books.from(pages.volume()), workers, this::bytes);
        }
    }

    private boolean part(VolumePages pages, Part part) {
        Optional<RenderedPage> page = pages.part(part);
        page.ifPresent(made -> part(pages, part, made));
        return page.isPresent();
    }

    private void part(VolumePages pages, Part part, RenderedPage made) {
        FinishedPage page = made.finished();
        audit.part(part, pages.index(), page);
        PageText text = page.text(passages.areIn(part));
        passages.add(part, text);
        write(made);
        if (part.isDocument()) {
            text(PlainTextFile.of(part.page()), pages.plainText(part, text));
        }
    }

    private void aboutEdition(Workers workers) {
        Optional<Volume> own = edition.ownHeader();
        if (own.isEmpty()) {
            renderer.about().ifPresent(this::page);
        } else if (!edition.volumes().contains(own.get())) {
            workers.map(List.of(own.get()), this::about);
        }
    }

    private boolean about(Volume headerOnly) {
        Optional<Transcription> read = reader.read(headerOnly.file(), findings);
        read.ifPresent(one -> RegisterLint.check(edition, headerOnly, one, findings));
        read.map(one -> pages(one).about()).ifPresent(about -> about.ifPresent(this::page));
        return read.isPresent();
    }

    private VolumePages pages(Transcription transcription) {
        return new VolumePages(
                edition,
                site,
                renderer,
                transcription,
                VolumeReader.read(transcription, new Findings()),
                books);
    }

    private boolean register(Register register) {
        renderer.register(register, passages).forEach(this::page);
        return true;
    }

    /** It is no page to be found, counted, or listed in the sitemap. */
    private void redirect(Redirect redirect) {
        renderer.moved(redirect)
                .ifPresent(
                        page -> {
                            audit.page(page.finished());
                            put(page);
                        });
    }

    private void page(RenderedPage page) {
        audit.page(page.finished());
        write(page);
    }

    private void write(RenderedPage page) {
        paths.add(page.path());
        put(page);
    }

    private void put(RenderedPage page) {
        try {
            writer.write(page.path(), page.content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void asset(String path, InputStream content) {
        file("assets/" + path, content);
    }

    /** Written once, however many pages show it; those among the assets are written with them. */
    private void image(Target.File image) {
        orphans.shown(image);
        Path assets = request.assets().toAbsolutePath().normalize();
        if (!image.source().path().startsWith(assets) && images.add(image.page())) {
            copy(image.source(), image.page());
        }
    }

    private void transcription(Volume volume) {
        copy(volume.file(), volume.transcriptionPage());
    }

    private void copy(SourceFile source, String page) {
        try (InputStream content = Files.newInputStream(source.path())) {
            file(page, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void file(String path, InputStream content) {
        audit.file(path);
        try {
            writer.write(path, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void text(String path, String content) {
        bytes(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String path, byte[] content) {
        file(path, new ByteArrayInputStream(content));
    }

    private void sitemap() {
        if (!SiteAddress.check(site, findings)) {
            return;
        }
        String map = Sitemap.of(site.baseUrl(), paths, site.header().versionDate());
        audit.file("sitemap.xml");
        try {
            writer.write("sitemap.xml", map);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
