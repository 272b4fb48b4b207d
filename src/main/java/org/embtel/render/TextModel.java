package org.embtel.render;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.Sequence;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.CitationPattern;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.model.Volume;
import org.embtel.edition.time.Chronology;

/** What the page of a text is given, in whole or in part. */
public sealed interface TextModel extends PageModel {

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
     * @param sequences other sequences of documents in which it has neighbours
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
            List<Sequence> sequences,
            Content content,
            List<Mentioned> mentioned,
            Optional<Chronology.Period> chronology,
            Facts facts,
            Citation citation,
            ForMachines machines)
            implements TextModel {

        /** Copies the lists. */
        public OfPart {
            path = List.copyOf(path);
            sequences = List.copyOf(sequences);
            mentioned = List.copyOf(mentioned);
        }

        /** The sequences by their former name, for templates of editions. */
        public List<Sequence> ways() {
            return sequences;
        }

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
    record Content(NodeList leading, ElementNode node, NodeList notes, List<Link> facsimile) {

        /** Copies the list. */
        public Content {
            facsimile = List.copyOf(facsimile);
        }
    }

    /**
     * The entries of one register that a part mentions.
     *
     * @param kind the register
     * @param entries the entries by name
     */
    record Mentioned(RegisterKind kind, List<Explained> entries) {

        /** Copies the list. */
        public Mentioned {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A register entry as a page explains it.
     *
     * @param id the id of the explanation on the page
     * @param entry the entry
     * @param description what the part's volume says of it
     * @param count how many passages of the part mention it
     */
    record Explained(String id, Entry entry, String description, int count) {}
}
