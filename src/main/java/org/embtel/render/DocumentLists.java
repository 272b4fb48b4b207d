package org.embtel.render;

import java.util.Map;
import java.util.Optional;
import org.embtel.edition.Edition;
import org.embtel.edition.SurroundingDates;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.letters.Exchange;
import org.embtel.edition.time.Chronology;

/**
 * Makes the pages that list documents of all volumes.
 *
 * @param edition the edition
 * @param site the site
 * @param rendering what runs the templates
 * @param volumes the volumes that the documents stand in
 */
record DocumentLists(Edition edition, Site site, Rendering rendering, Volumes volumes) {

    /**
     * The documents of a period.
     *
     * @param period the period; empty for the list of all periods
     * @param surrounding what is known of documents without a date, by their pages
     */
    Optional<RenderedPage> chronology(
            Chronology chronology,
            Optional<Chronology.Period> period,
            Map<String, SurroundingDates> surrounding) {
        String path = period.map(Chronology.Period::page).orElse(Chronology.PAGE);
        String title =
                period.filter(one -> !path.equals(Chronology.PAGE))
                        .map(one -> "Chronology: " + one.title())
                        .orElse("Chronology");
        return rendering.page(
                new PageModel.OfChronology(
                        site,
                        page(path, title, "chronology"),
                        chronology,
                        period,
                        surrounding,
                        volumes));
    }

    /**
     * Who wrote to whom.
     *
     * @param year the year whose letters the page lists; empty for the page about all
     */
    Optional<RenderedPage> correspondence(Optional<String> year) {
        Correspondence correspondence = edition.correspondence();
        String path = year.map(correspondence::pageOf).orElse(Correspondence.PAGE);
        String title =
                year.map(this::named).map(one -> "Correspondence: " + one).orElse("Correspondence");
        return rendering.page(
                new PageModel.OfCorrespondence(
                        site,
                        page(path, title, "correspondence"),
                        correspondence,
                        year,
                        year.isPresent() ? Optional.empty() : Strips.of(correspondence),
                        volumes));
    }

    private String named(String year) {
        return Exchange.time(year).map(edition.dates()::of).orElse("without date");
    }

    private Page page(String path, String title, String kind) {
        return new Page(path, title, kind, site.baseUrl());
    }
}
