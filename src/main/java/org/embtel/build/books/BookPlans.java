package org.embtel.build.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.embtel.book.BookForm;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.Volume;
import org.embtel.render.ForMachines.Alternate;

/** The books that a site offers. */
public final class BookPlans {

    /** The book of the whole edition. */
    private static final String EDITION = "edition";

    private final Edition edition;
    private final String title;
    private final Map<String, BookPlan> books = new LinkedHashMap<>();
    private final Map<String, List<BookPlan>> byVolume = new HashMap<>();

    /**
     * The books of an edition.
     *
     * @param title the title of the site
     * @param wanted of what there are books
     */
    public BookPlans(Edition edition, String title, Map<BookForm, Set<BookScope>> wanted) {
        this.edition = edition;
        this.title = title;
        for (BookForm form : BookForm.values()) {
            add(form, wanted.getOrDefault(form, Set.of()));
        }
    }

    private void add(BookForm form, Set<BookScope> scopes) {
        if (scopes.contains(BookScope.EDITION) && edition.volumes().size() > 1) {
            add(whole(edition.volumes(), form));
        }
        if (scopes.contains(BookScope.VOLUMES) || scopes.contains(BookScope.EDITION)) {
            volumes(scopes.contains(BookScope.VOLUMES), form);
        }
        if (scopes.contains(BookScope.DOCUMENTS)) {
            edition.volumes().forEach(volume -> documents(volume, form));
        }
    }

    private void volumes(boolean each, BookForm form) {
        if (edition.volumes().size() == 1) {
            add(book(edition.volumes().get(0), form));
        } else if (each) {
            List<Volume> single =
                    edition.volumes().stream().filter(one -> one.text().isDocument()).toList();
            edition.volumes().stream()
                    .filter(one -> one.text().kind() == PartKind.VOLUME)
                    .forEach(volume -> add(book(volume, form)));
            if (!single.isEmpty()) {
                add(whole(single, form));
            }
        }
    }

    private void documents(Volume volume, BookForm form) {
        for (Part part : volume.documents()) {
            add(new BookPlan(name(part), form, part.label(), List.of(volume), List.of(part)));
        }
    }

    private BookPlan book(Volume volume, BookForm form) {
        return new BookPlan(
                volume.bookName(),
                form,
                volume.text().title(),
                List.of(volume),
                List.of(volume.text()));
    }

    private BookPlan whole(List<Volume> volumes, BookForm form) {
        return new BookPlan(
                EDITION, form, title, volumes, volumes.stream().map(Volume::text).toList());
    }

    private void add(BookPlan book) {
        if (books.putIfAbsent(book.path(), book) == null) {
            for (Volume volume : book.volumes()) {
                byVolume.computeIfAbsent(volume.key(), key -> new ArrayList<>()).add(book);
            }
        }
    }

    private static String name(Part document) {
        return document.page().replaceFirst("\\.html$", "");
    }

    /** The book at a path. */
    public Optional<BookPlan> find(String path) {
        return Optional.ofNullable(books.get(path));
    }

    /** The books that are made from a volume. */
    public List<BookPlan> from(Volume volume) {
        return byVolume.getOrDefault(volume.key(), List.of());
    }

    /** The books of which the page of a part tells: those that it is the whole of. */
    public List<Alternate> of(Volume volume, Part part) {
        return from(volume).stream()
                .filter(book -> book.isOf(part))
                .map(book -> alternate(book, book.form().name()))
                .toList();
    }

    /** The books of the edition and of its volumes. */
    public List<Alternate> large() {
        return books.values().stream()
                .filter(book -> !isOfDocument(book))
                .map(book -> alternate(book, book.title()))
                .toList();
    }

    private static Alternate alternate(BookPlan book, String title) {
        return new Alternate(book.path(), title, book.form().mediaType());
    }

    /** The only file of an edition may be but a document and yet be all of it. */
    private boolean isOfDocument(BookPlan book) {
        return book.parts().size() == 1
                && book.parts().get(0).isDocument()
                && !(edition.volumes().size() == 1
                        && book.name().equals(edition.volumes().get(0).bookName()));
    }
}
