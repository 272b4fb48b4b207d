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
import java.util.concurrent.atomic.LongAdder;
import org.embtel.audit.Audit;
import org.embtel.build.assets.Assets;
import org.embtel.build.books.BookWriter;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.HeaderLint;
import org.embtel.edition.RegisterLint;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.edition.read.VolumeReader;
import org.embtel.export.PlainTextFile;
import org.embtel.page.FinishedPage;
import org.embtel.page.PageText;
import org.embtel.publish.SiteWriter;
import org.embtel.render.MacroCoverage;
import org.embtel.render.PageRenderer;
import org.embtel.render.Site;
import org.embtel.render.Workers;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/**
 * Makes every file of a site that its catalogue lists, and the assets and images besides; each page
 * is audited as it is made.
 */
final class SiteMaker {

    private final BuildRequest request;
    private final Edition edition;
    private final SiteCatalogue catalogue;
    private final TranscriptionReader reader;
    private final SiteWriter writer;
    private final Findings findings;
    private final Audit audit;
    private final Site site;
    private final PageRenderer renderer;
    private final MacroCoverage coverage;
    private final LongAdder pages = new LongAdder();
    private final Set<String> images = new HashSet<>();
    private final PortableNames names;
    private final OrphanedImages orphans;
    private final BookWriter bookWriter;
    private final PagePassages passages;

    /**
     * What makes a site.
     *
     * @param indexes the folders of the indexes that will be made for full-text search
     */
    SiteMaker(
            BuildRequest request,
            Edition edition,
            List<String> indexes,
            TranscriptionReader reader,
            SiteWriter writer,
            Findings findings) {
        this.request = request;
        this.edition = edition;
        this.reader = reader;
        this.writer = writer;
        this.findings = findings;
        this.passages = new PagePassages(edition);
        this.names = new PortableNames(findings);
        this.orphans = new OrphanedImages(request.source());
        this.site = request.siteOf(edition);
        this.audit = new Audit(findings, site.hostPath());
        this.catalogue = new SiteCatalogue(edition, site, request.takeAway(), indexes);
        this.renderer = new PageRenderer(edition, site, request.templates(), findings);
        this.bookWriter =
                new BookWriter(
                        edition,
                        site,
                        renderer,
                        audit,
                        new Assets(request.assets(), request.root()),
                        findings);
        this.coverage = new MacroCoverage(renderer.macros(), findings);
    }

    /** Makes them all, volume by volume. Gives the number of pages. */
    int make(Workers workers) {
        edition.volumes().forEach(volume -> read(volume, workers, this::volume));
        orphans.report(findings);
        catalogue.headerOnly().ifPresent(header -> read(header, workers, this::header));
        var maker = new FileMaker(renderer, passages, volume -> Optional.empty(), audit);
        workers.map(catalogue.ofEdition().toList(), file -> make(file, maker));
        var assets = new Assets(request.assets(), request.root());
        assets.forEach(this::asset);
        assets.findings().forEach(findings::add);
        catalogue.archives().forEach(archive -> audit.file(archive.path()));
        SiteAddress.check(site, findings);
        if (!findings.haveErrors()) {
            audit.finish();
        }
        return pages.intValue();
    }

    /** What is done with a volume while its tree is in memory. */
    private interface Work {
        void with(VolumePages pages, Workers workers);
    }

    private void read(Volume volume, Workers workers, Work work) {
        workers.map(List.of(volume.file()), file -> reader.read(file, findings).map(this::pages))
                .get(0)
                .ifPresent(pages -> work.with(pages, workers));
    }

    private VolumePages pages(Transcription transcription) {
        return new VolumePages(
                edition,
                site,
                renderer,
                transcription,
                VolumeReader.readStructure(transcription),
                catalogue.books());
    }

    private void volume(VolumePages pages, Workers workers) {
        coverage.check(pages.transcription());
        HeaderLint.check(edition, pages.volume(), pages.transcription(), findings);
        RegisterLint.check(edition, pages.volume(), pages.transcription(), findings);
        pages.imageFiles(findings).forEach(this::image);
        makeFiles(pages, workers);
        if (!findings.haveErrors()) {
            bookWriter.add(pages, catalogue.books().from(pages.volume()), workers, this::bytes);
        }
    }

    private void header(VolumePages pages, Workers workers) {
        RegisterLint.check(edition, pages.volume(), pages.transcription(), findings);
        makeFiles(pages, workers);
    }

    private void makeFiles(VolumePages pages, Workers workers) {
        var maker = new FileMaker(renderer, passages, volume -> Optional.of(pages), audit);
        workers.map(catalogue.of(pages.volume()).toList(), file -> make(file, maker));
    }

    private boolean make(SiteFile file, FileMaker maker) {
        if (file instanceof SiteFile.Page page) {
            maker.page(page).ifPresent(made -> page(page, made, maker));
        } else if (file instanceof SiteFile.Transcription copy) {
            copy(copy.volume().file(), copy.path());
        } else {
            maker.text(file).ifPresent(text -> text(file.path(), text));
        }
        return true;
    }

    private void page(SiteFile.Page page, FinishedPage made, FileMaker maker) {
        if (page.kind().hasWords()) {
            pages.increment();
        }
        write(made.path(), made.content());
        if (page instanceof SiteFile.VolumePage one && one.part().isPresent()) {
            read(one, one.part().get(), made, maker);
        }
    }

    /** Takes from a finished page what other files say of it. */
    private void read(SiteFile.VolumePage page, Part part, FinishedPage made, FileMaker maker) {
        PageText text = made.text(passages.areIn(part));
        passages.add(part, text);
        if (part.isDocument()) {
            audit.plainText(part, made, PlainTextFile.pathOf(part.page()), text.plain());
        }
        page.derived()
                .forEach(one -> maker.text(one, text).ifPresent(said -> text(one.path(), said)));
    }

    private void write(String path, String content) {
        try {
            writer.write(path, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void asset(String path, InputStream content) {
        file("assets/" + path, content);
    }

    /** Written once, however many pages show it; those among the assets are written with them. */
    private void image(SiteFile.Image image) {
        orphans.shown(image.source());
        Path assets = request.assets().toAbsolutePath().normalize();
        if (!image.source().path().startsWith(assets) && images.add(image.path())) {
            names.image(image);
            copy(image.source(), image.path());
        }
    }

    private void copy(SourceFile source, String path) {
        try (InputStream content = Files.newInputStream(source.path())) {
            file(path, content);
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
}
