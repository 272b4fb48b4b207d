package org.embtel.render;

import java.util.Map;
import java.util.Optional;
import org.embtel.edition.SurroundingDates;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.letters.Exchange;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Volume;
import org.embtel.edition.time.Chronology;
import org.embtel.site.PageKind;

/** Makes the pages that list volumes, printed pages, and the documents of all volumes. */
public final class ListPages {

    private final PageContext context;

    ListPages(PageContext context) {
        this.context = context;
    }

    /** The contents of the edition. */
    public Optional<RenderedPage> contents() {
        return context.made(
                new ListModel.OfContents(
                        context.site(),
                        context.page(PagePaths.CONTENTS, "Contents", PageKind.CONTENTS),
                        context.edition().volumes()));
    }

    /** The printed pages of a volume. */
    public Optional<RenderedPage> pages(Volume volume) {
        return context.made(
                new ListModel.OfPages(
                        context.site(),
                        context.page(volume.pagesPage(), "Printed pages", PageKind.PAGES),
                        volume));
    }

    /**
     * The documents of a period.
     *
     * @param period the period; empty for the list of all periods
     * @param surrounding what is known of documents without a date, by their pages
     */
    public Optional<RenderedPage> chronology(
            Chronology chronology,
            Optional<Chronology.Period> period,
            Map<String, SurroundingDates> surrounding) {
        String path = period.map(Chronology.Period::page).orElse(PagePaths.CHRONOLOGY);
        String title =
                period.filter(one -> !path.equals(PagePaths.CHRONOLOGY))
                        .map(one -> "Chronology: " + one.title())
                        .orElse("Chronology");
        return context.made(
                new ListModel.OfChronology(
                        context.site(),
                        context.page(path, title, PageKind.CHRONOLOGY),
                        chronology,
                        period,
                        surrounding,
                        context.volumes()));
    }

    /**
     * Who wrote to whom.
     *
     * @param year the year whose letters the page lists; empty for the page about all
     */
    public Optional<RenderedPage> correspondence(Optional<String> year) {
        Correspondence correspondence = context.edition().correspondence();
        String path = year.map(correspondence::pageOf).orElse(PagePaths.CORRESPONDENCE);
        String title =
                year.map(this::named).map(one -> "Correspondence: " + one).orElse("Correspondence");
        return context.made(
                new ListModel.OfCorrespondence(
                        context.site(),
                        context.page(path, title, PageKind.CORRESPONDENCE),
                        correspondence,
                        year,
                        year.isPresent() ? Optional.empty() : LetterTimelines.of(correspondence),
                        context.volumes()));
    }

    private String named(String year) {
        return Exchange.time(year).map(context.edition().dates()::of).orElse("without date");
    }
}
