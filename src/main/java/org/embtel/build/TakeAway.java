package org.embtel.build;

import java.util.Set;

/**
 * What of a site can be taken away in other forms than its pages.
 *
 * @param epub of what there are books for reading systems
 */
public record TakeAway(Set<BookScope> epub) {

    /** What a site offers unless it is asked for something else. */
    public static final TakeAway USUAL = new TakeAway(Set.of(BookScope.VOLUMES));

    /** Nothing: to check pages sooner. */
    static final TakeAway NOTHING = new TakeAway(Set.of());

    /** Copies the set. */
    public TakeAway {
        epub = Set.copyOf(epub);
    }
}
