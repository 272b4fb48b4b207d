package org.embtel.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.embtel.book.BookForm;
import org.embtel.build.books.BookScope;

/**
 * What of a site can be taken away in other forms than its pages.
 *
 * @param books in which forms there are books, and of what
 * @param zip of what there are archives
 */
public record TakeAway(Map<BookForm, Set<BookScope>> books, Set<ArchiveScope> zip) {

    /** What a site offers unless it is asked for something else. */
    public static final TakeAway USUAL =
            new TakeAway(
                    Map.of(BookForm.EPUB, Set.of(BookScope.VOLUMES)),
                    Set.of(ArchiveScope.values()));

    /** No books and archives: to check pages sooner. */
    static final TakeAway NOTHING = new TakeAway(Map.of(), Set.of());

    /** Copies the map and the sets. */
    public TakeAway {
        var copied = new EnumMap<BookForm, Set<BookScope>>(BookForm.class);
        books.forEach((form, scopes) -> copied.put(form, Set.copyOf(scopes)));
        books = copied;
        zip = Set.copyOf(zip);
    }

    /** Books for reading systems of some scopes, and books to print of others. */
    public static Map<BookForm, Set<BookScope>> books(Set<BookScope> epub, Set<BookScope> pdf) {
        return Map.of(BookForm.EPUB, epub, BookForm.PDF, pdf);
    }

    /** Of what there are books in a form. */
    public Set<BookScope> books(BookForm form) {
        return books.getOrDefault(form, Set.of());
    }
}
