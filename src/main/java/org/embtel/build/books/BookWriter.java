package org.embtel.build.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.embtel.audit.Audit;
import org.embtel.book.Book;
import org.embtel.book.Chapter;
import org.embtel.book.ChapterMaker;
import org.embtel.build.assets.Assets;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.page.FinishedPage;
import org.embtel.render.PageRenderer;
import org.embtel.render.RenderedPage;
import org.embtel.render.Site;
import org.embtel.render.Workers;

/**
 * Makes books from volumes that it is handed one by one, so that no more than one tree need be in
 * memory. A book is made when all its volumes were there.
 */
public final class BookWriter {

    /** Where links on a title page start from; no part of a volume has a page there. */
    private final Edition edition;

    private final Site site;
    private final PageRenderer renderer;
    private final Audit audit;
    private final BookFiles files;
    private final Map<String, Draft> drafts = new HashMap<>();

    /**
     * A writer of the books of an edition.
     *
     * @param audit holds each chapter against the transcription
     * @param assets the style sheets and fonts of the edition
     * @param findings gets those about characters without a font, and books that are too large
     */
    public BookWriter(
            Edition edition,
            Site site,
            PageRenderer renderer,
            Audit audit,
            Assets assets,
            Findings findings) {
        this.edition = edition;
        this.site = site;
        this.renderer = renderer;
        this.audit = audit;
        this.files = new BookFiles(assets, findings);
    }

    /**
     * What is there of a book whose volumes have not all been there.
     *
     * @param pages the paths of all pages that are its chapters
     */
    private record Draft(
            Set<String> pages,
            List<Chapter> chapters,
            Map<String, byte[]> images,
            List<Chapter> about) {

        static Draft empty(Set<String> pages) {
            return new Draft(
                    Set.copyOf(pages), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        }
    }

    /** The pages that become chapters, of one volume. */
    private record Pages(
            Map<String, RenderedPage> parts,
            Optional<RenderedPage> about,
            Map<String, Path> images) {
        /** Copies the maps. */
        Pages {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
            images = Collections.unmodifiableMap(new LinkedHashMap<>(images));
        }
    }

    /**
     * Takes a volume, and makes the books of which it is the last.
     *
     * @param wanted the books that are made from it
     * @param writer takes the path and content of each book that is now whole
     */
    public void add(
            BookVolume volume,
            List<BookPlan> wanted,
            Workers workers,
            BiConsumer<String, byte[]> writer) {
        if (wanted.isEmpty()) {
            return;
        }
        wanted.forEach(
                book ->
                        drafts.computeIfAbsent(
                                book.path(), path -> Draft.empty(book.pages(edition))));
        Pages pages = pages(volume, wanted, workers);
        workers.map(wanted, book -> add(volume, pages, book));
        for (BookPlan book : wanted) {
            if (book.endsWith(volume.volume())) {
                Draft draft = drafts.remove(book.path());
                workers.map(List.of(book), one -> book(one, draft))
                        .get(0)
                        .ifPresent(made -> writer.accept(book.path(), made));
            }
        }
    }

    private Pages pages(BookVolume volume, List<BookPlan> wanted, Workers workers) {
        List<Draft> begun = wanted.stream().map(book -> drafts.get(book.path())).toList();
        List<Part> parts =
                volume.volume()
                        .text()
                        .all()
                        .filter(
                                part ->
                                        begun.stream()
                                                .anyMatch(one -> one.pages().contains(part.page())))
                        .toList();
        var rendered = new HashMap<String, RenderedPage>();
        workers.map(parts, volume::chapter)
                .forEach(page -> page.ifPresent(one -> rendered.put(one.path(), one)));
        var images = new HashMap<String, Path>();
        edition.imageFiles(volume.volume(), volume.index(), new Findings())
                .forEach(image -> images.put(image.page(), image.source().path()));
        return new Pages(
                rendered, workers.map(List.of(volume), BookVolume::aboutChapter).get(0), images);
    }

    private Draft add(BookVolume source, Pages pages, BookPlan book) {
        Volume volume = source.volume();
        Draft draft = drafts.get(book.path());
        var maker = new ChapterMaker(draft.pages(), pages.images().keySet(), site.baseUrl());
        volume.text()
                .all()
                .filter(part -> draft.pages().contains(part.page()))
                .forEach(
                        part ->
                                Optional.ofNullable(pages.parts().get(part.page()))
                                        .map(page -> chapter(maker, page))
                                        .ifPresent(
                                                chapter -> {
                                                    audit.chapter(
                                                            part,
                                                            source.index(),
                                                            chapter.finished(book.path()));
                                                    add(chapter, draft.chapters(), pages, draft);
                                                }));
        pages.about()
                .filter(about -> book.tellsAbout(volume))
                .map(page -> chapter(maker, page))
                .ifPresent(chapter -> add(chapter, draft.about(), pages, draft));
        return draft;
    }

    private Chapter chapter(ChapterMaker maker, RenderedPage page) {
        FinishedPage finished = page.finished();
        audit.markup(finished);
        return maker.chapter(finished);
    }

    private static void add(Chapter chapter, List<Chapter> to, Pages pages, Draft draft) {
        to.add(chapter);
        for (String image : chapter.images()) {
            draft.images().computeIfAbsent(image, path -> bytes(pages.images().get(path)));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without a chapter whose template failed there is no book. */
    private Optional<byte[]> book(BookPlan plan, Draft draft) {
        Header header =
                plan.isOfOneFile() ? edition.headerOf(plan.volumes().get(0)) : edition.header();
        return renderer.headers()
                .titlePage(
                        PagePaths.CONTENTS,
                        plan.title(),
                        header,
                        citation(plan, header),
                        plan.volumes())
                .map(
                        page ->
                                chapter(
                                        new ChapterMaker(draft.pages(), Set.of(), site.baseUrl()),
                                        page))
                .map(
                        titlePage ->
                                files.made(
                                        plan,
                                        new Book(
                                                identifier(plan),
                                                plan.title(),
                                                language(header),
                                                header,
                                                titlePage,
                                                plan.parts(),
                                                draft.chapters(),
                                                draft.about(),
                                                draft.images())));
    }

    private Citation citation(BookPlan plan, Header header) {
        return plan.parts().size() == 1
                ? edition.citation(plan.volumes().get(0), plan.parts().get(0), site.baseUrl())
                : Citation.whole(header, site.title(), site.baseUrl());
    }

    private String language(Header header) {
        return header.language().isEmpty() ? edition.language() : header.language();
    }

    /** Its address; where that is not known, a name that the same book always has. */
    private String identifier(BookPlan plan) {
        if (!site.baseUrl().isEmpty()) {
            return site.baseUrl() + plan.path();
        }
        byte[] name = (site.title() + "\n" + plan.path()).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
