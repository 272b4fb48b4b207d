package org.embtel.build;

import java.util.Set;

/**
 * What of a site can be taken away in other forms than its pages.
 *
 * @param epub of what there are books for reading systems
 * @param zip of what there are archives
 */
public record TakeAway(Set<BookScope> epub, Set<ArchiveScope> zip) {

    /** What a site offers unless it is asked for something else. */
    public static final TakeAway USUAL =
            new TakeAway(Set.of(BookScope.VOLUMES), Set.of(ArchiveScope.values()));

    /** No books and archives: to check pages sooner. */
    static final TakeAway NOTHING = new TakeAway(Set.of(), Set.of());

    /** Copies the sets. */
    public TakeAway {
        epub = Set.copyOf(epub);
        zip = Set.copyOf(zip);
    }
}
