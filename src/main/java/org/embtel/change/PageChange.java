package org.embtel.change;

import java.util.List;

/** What became of one page between two sites. */
public sealed interface PageChange {

    /** The path of the page in the newer site; of a removed page, in the older one. */
    String path();

    /** The heading of the page. */
    String title();

    /** A page that was not there before. */
    record Added(String path, String title) implements PageChange {}

    /** A page that is no longer there: citations of it lead nowhere. */
    record Removed(String path, String title) implements PageChange {}

    /**
     * A page with the same words at another address.
     *
     * @param from its path in the older site
     */
    record Moved(String path, String title, String from) implements PageChange {}

    /**
     * A page with other words.
     *
     * @param passages the passages that changed, in order
     */
    record Changed(String path, String title, List<PassageChange> passages) implements PageChange {
        /** Copies the list. */
        public Changed {
            passages = List.copyOf(passages);
        }
    }
}
