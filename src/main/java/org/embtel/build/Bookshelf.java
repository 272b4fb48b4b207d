package org.embtel.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.book.Epub;
import org.embtel.edition.Edition;
import org.embtel.edition.Part;
import org.embtel.edition.PartKind;
import org.embtel.edition.Volume;
import org.embtel.render.ForMachines.Alternate;

/** The books that a site offers. */
final class Bookshelf {

    /** The book of the whole edition. */
    private static final String EDITION = "edition.epub";

    private final Edition edition;
    private final String title;
    private final Map<String, PlannedBook> books = new LinkedHashMap<>();
    private final Map<String, List<PlannedBook>> byVolume = new HashMap<>();

    /**
     * The books of an edition.
     *
     * @param title the title of the site
     * @param scopes of what there are books
     */
    Bookshelf(Edition edition, String title, Set<BookScope> scopes) {
        this.edition = edition;
        this.title = title;
        if (scopes.contains(BookScope.EDITION) && edition.volumes().size() > 1) {
            add(whole(edition.volumes()));
        }
        if (scopes.contains(BookScope.VOLUMES) || scopes.contains(BookScope.EDITION)) {
            volumes(scopes.contains(BookScope.VOLUMES));
        }
        if (scopes.contains(BookScope.DOCUMENTS)) {
            edition.volumes().forEach(this::documents);
        }
    }

    private void volumes(boolean each) {
        if (edition.volumes().size() == 1) {
            add(book(edition.volumes().get(0)));
        } else if (each) {
            List<Volume> single =
                    edition.volumes().stream().filter(one -> one.text().isDocument()).toList();
            edition.volumes().stream()
                    .filter(one -> one.text().kind() == PartKind.VOLUME)
                    .forEach(volume -> add(book(volume)));
            if (!single.isEmpty()) {
                add(whole(single));
            }
        }
    }

    private void documents(Volume volume) {
        for (Part part : volume.documents()) {
            add(new PlannedBook(pathOf(part), part.label(), List.of(volume), List.of(part)));
        }
    }

    private PlannedBook book(Volume volume) {
        return new PlannedBook(
                volume.bookPath(), volume.text().title(), List.of(volume), List.of(volume.text()));
    }

    private PlannedBook whole(List<Volume> volumes) {
        return new PlannedBook(
                EDITION, title, volumes, volumes.stream().map(Volume::text).toList());
    }

    private void add(PlannedBook book) {
        if (books.putIfAbsent(book.path(), book) == null) {
            for (Volume volume : book.volumes()) {
                byVolume.computeIfAbsent(volume.key(), key -> new ArrayList<>()).add(book);
            }
        }
    }

    private static String pathOf(Part document) {
        return document.page().replaceFirst("\\.html$", ".epub");
    }

    Optional<PlannedBook> find(String path) {
        return Optional.ofNullable(books.get(path));
    }

    /** The books that are made from a volume. */
    List<PlannedBook> from(Volume volume) {
        return byVolume.getOrDefault(volume.key(), List.of());
    }

    /** The books of which the page of a part tells: those that it is the whole of. */
    List<Alternate> of(Volume volume, Part part) {
        return Stream.of(volume.bookPath(), pathOf(part))
                .distinct()
                .flatMap(path -> find(path).stream())
                .filter(book -> book.isOf(part))
                .map(book -> new Alternate(book.path(), "EPUB", Epub.MEDIA_TYPE))
                .toList();
    }

    /** The books of the edition and of its volumes. */
    List<Alternate> large() {
        return books.values().stream()
                .filter(book -> !isOfDocument(book))
                .map(book -> new Alternate(book.path(), book.title(), Epub.MEDIA_TYPE))
                .toList();
    }

    /** The only file of an edition may be but a document and yet be all of it. */
    private boolean isOfDocument(PlannedBook book) {
        return book.parts().size() == 1
                && book.parts().get(0).isDocument()
                && !(edition.volumes().size() == 1
                        && book.path().equals(edition.volumes().get(0).bookPath()));
    }
}
