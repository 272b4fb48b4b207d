package org.embtel.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.edition.Sequence;
import org.embtel.edition.SurroundingDates;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.letters.Exchange;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.CitationPattern;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.Register;
import org.embtel.edition.time.Chronology;

/** What a page template is given: one record for each kind of page. */
public sealed interface PageModel {

    /** What it knows of the site. */
    Site site();

    /** What it knows of itself. */
    Page page();

    /**
     * A part of a volume: a document, a section, a chapter, or the volume's own page.
     *
     * @param site the site
     * @param page the page
     * @param volume the volume
     * @param header what holds for the volume
     * @param about the page that shows the volume's header
     * @param part the part
     * @param path the parts it stands in, the outermost first
     * @param previous the part before it, in reading order
     * @param next the part after it
     * @param rank which of the volume's documents it is, or of the edition's letters; empty if it
     *     is no document, or the only one
     * @param ways other ways on which it has neighbours
     * @param content its elements
     * @param mentioned the register entries that it mentions
     * @param chronology the page that lists its first documents by date; empty but for volumes
     * @param facts what it and its source note say of itself
     * @param citation what a citation of it is made of
     * @param machines what it has for machines
     */
    record OfPart(
            Site site,
            Page page,
            Volume volume,
            Header header,
            String about,
            Part part,
            List<Part> path,
            Optional<Part> previous,
            Optional<Part> next,
            Optional<Rank> rank,
            List<Sequence> ways,
            Content content,
            List<Mentioned> mentioned,
            Optional<Chronology.Period> chronology,
            Facts facts,
            Citation citation,
            ForMachines machines)
            implements PageModel {

        /** The citation as the edition asks for it; empty if it asks for nothing. */
        public Optional<List<CitationPattern.Run>> asked() {
            String written = part.date().map(site.dates()::bracketed).orElse("");
            return header.citationPattern().map(pattern -> pattern.fill(citation, written));
        }

        /** The address of the document's first line in the edition's repository; may be empty. */
        public String repositoryLine() {
            if (site.repository().isEmpty()) {
                return "";
            }
            String name = volume.file().name();
            String file = name.substring(name.lastIndexOf('/') + 1);
            return site.repository() + Hrefs.encodedPath(file) + "#L" + part.source().line();
        }
    }

    /**
     * Which of several documents one is.
     *
     * @param place its place among them, from 1
     * @param of how many there are
     */
    record Rank(int place, int of) {}

    /**
     * The elements of a part's page.
     *
     * @param leading page breaks just before the part
     * @param node the part's own element
     * @param notes the notes with a place in the list of notes, in order
     * @param facsimile the images of its pages that can be shown beside the text
     */
    record Content(NodeList leading, ElementNode node, NodeList notes, List<Link> facsimile) {}

    /**
     * The entries of one register that a part mentions.
     *
     * @param kind the register
     * @param entries the entries by name
     */
    record Mentioned(RegisterKind kind, List<Explained> entries) {}

    /**
     * A register entry as a page explains it.
     *
     * @param id the id of the explanation on the page
     * @param entry the entry
     * @param description what the part's volume says of it
     * @param count how many passages of the part mention it
     */
    record Explained(String id, Entry entry, String description, int count) {}

    /**
     * The contents of the edition.
     *
     * @param site the site
     * @param page the page
     * @param volumes the volumes, in order
     */
    record OfContents(Site site, Page page, List<Volume> volumes) implements PageModel {}

    /**
     * The printed pages of a volume, by the part in which each begins.
     *
     * @param site the site
     * @param page the page
     * @param volume the volume
     */
    record OfPages(Site site, Page page, Volume volume) implements PageModel {

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
            implements PageModel {

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
     * @param strips pictures of it; empty on the page of a year, or if too few days are known
     * @param volumes the volumes they stand in
     */
    record OfCorrespondence(
            Site site,
            Page page,
            Correspondence correspondence,
            Optional<String> year,
            Optional<Strips> strips,
            Volumes volumes)
            implements PageModel {

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

    /**
     * A register, or a letter of a long one.
     *
     * @param site the site
     * @param page the page
     * @param kind the register
     * @param rows the entries on this page
     * @param siblings the other pages of the register, this one among them; empty for a single page
     * @param volumes the volumes, by which passages and descriptions are told apart
     * @param passages what pages say where an entry is mentioned
     */
    record OfRegister(
            Site site,
            Page page,
            RegisterKind kind,
            List<Register.Row> rows,
            List<String> siblings,
            Volumes volumes,
            Passages passages)
            implements PageModel {

        /** The entries under their headings, in order. */
        public List<Group> groups() {
            var groups = new LinkedHashMap<String, List<Register.Row>>();
            rows.forEach(
                    row ->
                            groups.computeIfAbsent(row.entry().group(), group -> new ArrayList<>())
                                    .add(row));
            return groups.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }

        /** Where to go on a long page; where its names share a letter, by two. */
        public List<Jump> jumps() {
            return Jump.through(rows, siblings.isEmpty() ? 1 : 2);
        }
    }

    /**
     * Register entries under one heading.
     *
     * @param heading the heading; empty when the register has none
     * @param rows the entries
     */
    record Group(String heading, List<Register.Row> rows) {}

    /**
     * A register entry with many passages.
     *
     * @param site the site
     * @param page the page
     * @param row the entry and its passages
     * @param volumes the volumes, by which passages and descriptions are told apart
     * @param passages what pages say where an entry is mentioned
     */
    record OfEntry(Site site, Page page, Register.Row row, Volumes volumes, Passages passages)
            implements PageModel {}

    /**
     * What a header says: that of the edition, or of one of its volumes.
     *
     * @param site the site
     * @param page the page
     * @param header what it says
     * @param element the header's element; empty when volumes only share what they say
     * @param volumes the volumes for which it holds
     * @param others the pages of the volumes that have a header of their own
     * @param citation what a citation of the edition or volume is made of
     */
    record OfHeader(
            Site site,
            Page page,
            Header header,
            Optional<ElementNode> element,
            List<Volume> volumes,
            List<Volume> others,
            Citation citation)
            implements PageModel {}

    /**
     * The page for full-text search.
     *
     * @param site the site
     * @param page the page
     * @param indexes the folders of the indexes, from the site's root; empty if none were made
     */
    record OfSearch(Site site, Page page, List<String> indexes) implements PageModel {

        /** Whether there is anything to search in. */
        public boolean indexed() {
            return !indexes.isEmpty();
        }
    }

    /**
     * The page about the files for programs.
     *
     * @param site the site
     * @param page the page
     * @param volumes the volumes, which have files of their own
     * @param books the books of the edition and of its volumes
     * @param archives many files in one
     * @param files the paths of the files about the edition as a whole
     * @param example a document, by which addresses are explained; empty without any
     */
    record OfData(
            Site site,
            Page page,
            List<Volume> volumes,
            List<ForMachines.Alternate> books,
            List<ForMachines.Alternate> archives,
            List<String> files,
            Optional<Part> example)
            implements PageModel {}

    /**
     * A page at an old address.
     *
     * @param site the site
     * @param page the page, which has the title of what is now elsewhere
     * @param target where that is
     */
    record OfMoved(Site site, Page page, Anchor target) implements PageModel {

        /** The permanent address of what is now elsewhere; empty when it is not known. */
        public String newAddress() {
            return new Page(target.page(), "", "", site.baseUrl()).canonical();
        }
    }

    /**
     * A page that needs nothing of its own.
     *
     * @param site the site
     * @param page the page
     */
    record Plain(Site site, Page page) implements PageModel {}
}
