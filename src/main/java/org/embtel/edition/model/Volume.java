package org.embtel.edition.model;

import java.util.List;
import java.util.Map;
import org.embtel.source.SourceFile;

/**
 * One file of the edition: a volume, a telegram, a letter.
 *
 * @param key the name of its file, by which others point to it; unique in the edition
 * @param file the file
 * @param header what its header says
 * @param text its text as a tree of parts
 * @param anchors where each xml:id is to be found
 * @param pointers prefixes of private pointers and what they stand for
 */
public record Volume(
        String key,
        SourceFile file,
        Header header,
        Part text,
        Map<String, Anchor> anchors,
        PointerPrefixes pointers) {

    /** Copies the map. */
    public Volume {
        anchors = Map.copyOf(anchors);
    }

    /** Its documents, in order. */
    public List<Part> documents() {
        return text.documents();
    }

    /** How lists tell it from other volumes. */
    public String shortTitle() {
        String title = header.shortTitle();
        return title.isEmpty() ? text.title() : title;
    }

    /** Whether it has pages that a reader may look for by their numbers. */
    public boolean hasPages() {
        return text.kind() == PartKind.VOLUME
                && text.all().anyMatch(part -> !part.pages().breaks().isEmpty());
    }

    /** The path of the page that lists the printed pages. */
    public String pagesPage() {
        return PagePaths.ofPrintedPages(key);
    }

    /** The path of the page that shows its header, if that is not the edition's. */
    public String aboutPage() {
        return PagePaths.ofHeader(key);
    }

    /** The path, with the ending of a page, of the files with the citations of its documents. */
    public String documentsPage() {
        return PagePaths.ofDocuments(key);
    }

    /** The path, without ending, of the volume as a book. */
    public String bookName() {
        return PagePaths.folder(key);
    }

    /** The path of the list of its images for IIIF viewers. */
    public String manifestPath() {
        return "iiif/" + key + "/manifest.json";
    }

    /** The path of the transcription's copy on the site. */
    public String transcriptionPage() {
        return "tei/" + key + ".xml";
    }
}
