package org.embtel.render;

import java.util.ArrayList;
import java.util.List;
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

    /** The documents by date. */
    List<RenderedPage> chronology() {
        Chronology chronology = edition.chronology();
        Map<String, SurroundingDates> surrounding = SurroundingDates.of(edition);
        var periods = new ArrayList<Optional<Chronology.Period>>();
        chronology.pages().forEach(period -> periods.add(Optional.of(period)));
        if (periods.size() > 1) {
            periods.add(Optional.empty());
        }
        return periods.stream()
                .flatMap(period -> chronology(chronology, period, surrounding).stream())
                .toList();
    }

    private Optional<RenderedPage> chronology(
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

    /** Who wrote to whom: as a whole, and where there are many letters on a page for each year. */
    List<RenderedPage> correspondence() {
        Correspondence correspondence = edition.correspondence();
        if (!correspondence.hasPage()) {
            return List.of();
        }
        var pages = new ArrayList<RenderedPage>();
        correspondence(correspondence, Optional.empty()).ifPresent(pages::add);
        for (String year : correspondence.years()) {
            correspondence(correspondence, Optional.of(year)).ifPresent(pages::add);
        }
        return pages;
    }

    private Optional<RenderedPage> correspondence(
            Correspondence correspondence, Optional<String> year) {
        String path = year.map(correspondence::pageOf).orElse(Correspondence.PAGE);
        String title =
                year.map(one -> one.equals(Exchange.UNDATED) ? "without date" : one)
                        .map(one -> "Correspondence: " + one)
                        .orElse("Correspondence");
        return rendering.page(
                new PageModel.OfCorrespondence(
                        site,
                        page(path, title, "correspondence"),
                        correspondence,
                        year,
                        year.isPresent() ? Optional.empty() : Strips.of(correspondence),
                        volumes));
    }

    private Page page(String path, String title, String kind) {
        return new Page(path, title, kind, site.baseUrl());
    }
}
