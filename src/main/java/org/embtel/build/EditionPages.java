package org.embtel.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.embtel.build.books.BookPlans;
import org.embtel.diagnostic.Place;
import org.embtel.edition.Edition;
import org.embtel.edition.Redirect;
import org.embtel.edition.SurroundingDates;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.register.Register;
import org.embtel.edition.time.Chronology;
import org.embtel.render.PageRenderer;
import org.embtel.render.Passages;
import org.embtel.render.RenderedPage;
import org.embtel.render.Site;
import org.embtel.site.PageKind;

/**
 * Lists the pages that are made from the model of an edition.
 *
 * @param indexes the folders of the indexes for full-text search; none if they are not made
 */
record EditionPages(Edition edition, Site site, List<String> indexes) {

    /** Copies the list. */
    EditionPages {
        indexes = List.copyOf(indexes);
    }

    List<SiteFile> all() {
        var pages = new ArrayList<SiteFile>();
        pages.add(
                page(
                        PagePaths.CONTENTS,
                        PageKind.CONTENTS,
                        renderer -> renderer.lists().contents()));
        if (edition.ownHeader().isEmpty()) {
            pages.add(
                    page(PagePaths.ABOUT, PageKind.ABOUT, renderer -> renderer.headers().about()));
        }
        edition.registers().forEach(register -> addRegister(register, pages));
        addChronology(pages);
        addCorrespondence(pages);
        if (site.searchable()) {
            pages.add(
                    page(
                            PagePaths.SEARCH,
                            PageKind.SEARCH,
                            renderer -> renderer.site().search(indexes)));
        }
        pages.add(
                page(
                        PagePaths.READING_LIST,
                        PageKind.READING_LIST,
                        renderer -> renderer.site().readingList()));
        pages.add(
                page(
                        PagePaths.NOT_FOUND,
                        PageKind.NOT_FOUND,
                        renderer -> renderer.site().notFound()));
        edition.redirects().all().forEach(redirect -> pages.add(moved(redirect)));
        return pages;
    }

    /** The page about the data of the edition, which names its other forms. */
    static SiteFile data(
            BookPlans books, List<SiteFile.ArchiveFile> archives, List<SiteFile.Data> files) {
        return page(
                PagePaths.DATA,
                PageKind.DATA,
                renderer ->
                        renderer.site()
                                .data(
                                        books.large(),
                                        archives.stream()
                                                .map(one -> one.scope().alternate())
                                                .toList(),
                                        files.stream().map(SiteFile.Data::path).toList()));
    }

    private static void addRegister(Register register, List<SiteFile> pages) {
        List<Register.Page> own = register.pages();
        List<String> siblings =
                own.size() == 1
                        ? List.of()
                        : own.stream().map(Register.Page::path).sorted().toList();
        for (Register.Page one : own) {
            pages.add(
                    quoting(
                            one.path(),
                            PageKind.REGISTER,
                            (renderer, passages) ->
                                    renderer.registers()
                                            .register(register.kind(), one, siblings, passages)));
        }
        for (Register.Row row : register.entries()) {
            if (row.hasOwnPage()) {
                pages.add(
                        quoting(
                                row.entry().ownPage(),
                                PageKind.ENTRY,
                                (renderer, passages) -> renderer.registers().entry(row, passages)));
            }
        }
    }

    private void addChronology(List<SiteFile> pages) {
        Chronology chronology = edition.chronology();
        Map<String, SurroundingDates> surrounding = SurroundingDates.of(edition);
        for (Chronology.Period period : chronology.pages()) {
            pages.add(
                    page(
                            period.page(),
                            PageKind.CHRONOLOGY,
                            renderer ->
                                    renderer.lists()
                                            .chronology(
                                                    chronology, Optional.of(period), surrounding)));
        }
        if (chronology.pages().size() > 1) {
            pages.add(
                    page(
                            PagePaths.CHRONOLOGY,
                            PageKind.CHRONOLOGY,
                            renderer ->
                                    renderer.lists()
                                            .chronology(
                                                    chronology, Optional.empty(), surrounding)));
        }
    }

    private void addCorrespondence(List<SiteFile> pages) {
        Correspondence correspondence = edition.correspondence();
        if (!correspondence.hasPage()) {
            return;
        }
        Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        correspondence.years().stream().map(Optional::of))
                .map(
                        year ->
                                page(
                                        year.map(correspondence::pageOf)
                                                .orElse(PagePaths.CORRESPONDENCE),
                                        PageKind.CORRESPONDENCE,
                                        renderer -> renderer.lists().correspondence(year)))
                .forEach(pages::add);
    }

    private static SiteFile page(
            String path, PageKind kind, Function<PageRenderer, Optional<RenderedPage>> maker) {
        return quoting(path, kind, (renderer, passages) -> maker.apply(renderer));
    }

    /** A page that quotes passages of others. */
    private static SiteFile quoting(
            String path,
            PageKind kind,
            BiFunction<PageRenderer, Passages, Optional<RenderedPage>> maker) {
        return new SiteFile.EditionPage(path, kind, Place.of(""), maker);
    }

    private static SiteFile moved(Redirect redirect) {
        return new SiteFile.EditionPage(
                redirect.page(),
                PageKind.MOVED,
                redirect.place(),
                (renderer, passages) -> renderer.site().moved(redirect));
    }
}
