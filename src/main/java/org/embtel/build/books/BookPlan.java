package org.embtel.build.books;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.embtel.book.BookForm;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.Volume;

/**
 * A book that a site offers.
 *
 * @param name its path from the site's root, without ending
 * @param form the form in which it is made
 * @param title its title
 * @param volumes the volumes that it is made from, in order
 * @param parts what of them is in it, in order: whole volumes, or a document
 */
public record BookPlan(
        String name, BookForm form, String title, List<Volume> volumes, List<Part> parts) {

    /** Copies the lists. */
    public BookPlan {
        volumes = List.copyOf(volumes);
        parts = List.copyOf(parts);
    }

    /** Its path from the site's root. */
    public String path() {
        return name + form.ending();
    }

    /** Whether it is of one file, whose header then holds for it. */
    boolean isOfOneFile() {
        return volumes.size() == 1;
    }

    /** Whether a volume is the last of it. */
    boolean endsWith(Volume volume) {
        return volumes.get(volumes.size() - 1).key().equals(volume.key());
    }

    /** Whether it is one part, and which. */
    boolean isOf(Part part) {
        return parts.size() == 1 && parts.get(0).page().equals(part.page());
    }

    /** Of many letters the header of each is left out; the edition's is there. */
    boolean tellsAbout(Volume volume) {
        return isOfOneFile() || volume.text().kind() == PartKind.VOLUME;
    }

    /** The paths of all pages that are its chapters. */
    Set<String> pages(Edition edition) {
        var pages = new TreeSet<String>();
        parts.stream().flatMap(Part::all).map(Part::page).forEach(pages::add);
        volumes.stream().filter(this::tellsAbout).map(edition::aboutPageOf).forEach(pages::add);
        return pages;
    }
}
