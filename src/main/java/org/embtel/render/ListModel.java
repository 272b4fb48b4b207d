package org.embtel.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.edition.SurroundingDates;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.letters.Exchange;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.edition.time.Chronology;

/** What the pages that list volumes, documents and printed pages are given. */
public sealed interface ListModel extends PageModel {

    /**
     * The contents of the edition.
     *
     * @param site the site
     * @param page the page
     * @param volumes the volumes, in order
     */
    record OfContents(Site site, Page page, List<Volume> volumes) implements ListModel {

        /** Copies the list. */
        public OfContents {
            volumes = List.copyOf(volumes);
        }
    }

    /**
     * The printed pages of a volume, by the part in which each begins.
     *
     * @param site the site
     * @param page the page
     * @param volume the volume
     */
    record OfPages(Site site, Page page, Volume volume) implements ListModel {

        /** The parts that have pages, in order. */
        public List<Part> parts() {
            return volume.text().all().filter(part -> part.pages().isPaged()).toList();
        }

        /** The place where a page begins. */
        public Anchor place(Part part, PageBreak pageBreak) {
            return new Anchor(part.page(), pageBreak.id());
        }
    }

    /**
     * Documents by date.
     *
     * @param site the site
     * @param page the page
     * @param chronology all documents
     * @param period the documents of this page; empty on the list of pages
     * @param places where documents without a date stand, by their pages
     * @param volumes the volumes they stand in
     */
    record OfChronology(
            Site site,
            Page page,
            Chronology chronology,
            Optional<Chronology.Period> period,
            Map<String, SurroundingDates> places,
            Volumes volumes)
            implements ListModel {

        /** Copies the map. */
        public OfChronology {
            places = Map.copyOf(places);
        }

        /** Between which documents one without a date stands. */
        public Optional<SurroundingDates> place(Part document) {
            return Optional.ofNullable(places.get(document.page()));
        }

        /** The pages of a year, in order. */
        public List<Chronology.Period> within(String year) {
            return chronology.pages().stream().filter(one -> one.year().equals(year)).toList();
        }

        /** The period before this one. */
        public Optional<Chronology.Period> previous() {
            return beside(-1);
        }

        /** The period after this one. */
        public Optional<Chronology.Period> next() {
            return beside(1);
        }

        private Optional<Chronology.Period> beside(int step) {
            List<Chronology.Period> all = chronology.pages();
            int there = period.map(all::indexOf).orElse(-step) + step;
            return period.isPresent() && there >= 0 && there < all.size()
                    ? Optional.of(all.get(there))
                    : Optional.empty();
        }
    }

    /**
     * Who wrote to whom.
     *
     * @param site the site
     * @param page the page
     * @param correspondence all letters
     * @param year the year whose letters the page lists; empty on the page about all
     * @param timelines pictures of it; empty on the page of a year, or if too few days are known
     * @param volumes the volumes they stand in
     */
    record OfCorrespondence(
            Site site,
            Page page,
            Correspondence correspondence,
            Optional<String> year,
            Optional<LetterTimelines> timelines,
            Volumes volumes)
            implements ListModel {

        /** The timelines by their former name, for templates of editions. */
        public Optional<LetterTimelines> strips() {
            return timelines;
        }

        /** A year in words. */
        public String named(String one) {
            return Exchange.time(one).map(site.dates()::of).orElse("Without date");
        }

        /** Whether the page lists letters, and not only who wrote them. */
        public boolean listing() {
            return year.isPresent() || correspondence.years().isEmpty();
        }

        /** The letters of an exchange that the page lists. */
        public List<Part> letters(Exchange exchange) {
            return year.map(one -> exchange.byYear().getOrDefault(one, List.of()))
                    .orElse(exchange.letters());
        }
    }
}
