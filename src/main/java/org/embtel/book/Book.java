package org.embtel.book;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Part;

/**
 * A book: an edition, a volume of it, or a document.
 *
 * @param identifier what no other book has: its address, or a name made of its title
 * @param title its title
 * @param language its language, BCP 47
 * @param header what holds for it
 * @param titlePage its title page
 * @param parts the parts of volumes that it is made of, with all parts in them
 * @param chapters a chapter for each of these
 * @param about what is said about the volumes, after the text
 * @param images the images that the chapters show, by their paths from the site's root
 */
public record Book(
        String identifier,
        String title,
        String language,
        Header header,
        Chapter titlePage,
        List<Part> parts,
        List<Chapter> chapters,
        List<Chapter> about,
        Map<String, byte[]> images) {

    /** Copies the lists. */
    public Book {
        parts = List.copyOf(parts);
        chapters = List.copyOf(chapters);
        about = List.copyOf(about);
        images = new java.util.TreeMap<>(images);
    }

    /** All chapters in the order in which they are read. */
    List<Chapter> inOrder() {
        return Stream.of(List.of(titlePage), chapters, about).flatMap(List::stream).toList();
    }

    /** Whether it is no more than one document. */
    boolean isOfOneDocument() {
        return parts.size() == 1 && parts.get(0).isDocument();
    }

    /** Whether it says where pages of its source begin. */
    boolean isPaged() {
        return parts.stream().flatMap(Part::all).anyMatch(part -> !part.pages().breaks().isEmpty());
    }
}
