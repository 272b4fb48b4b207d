package org.embtel.change;

import java.util.List;

/** What became of one page between two sites. */
public sealed interface PageChange {

    /** The path of the page in the newer site; of a removed page, in the older one. */
    String path();

    /** The heading of the page. */
    String title();

    /**
     * A page that was not there before.
     *
     * @param path its path
     * @param title the heading
     */
    record Added(String path, String title) implements PageChange {}

    /**
     * A page that is no longer there: citations of it lead nowhere.
     *
     * @param path its path in the older site
     * @param title the heading
     */
    record Removed(String path, String title) implements PageChange {}

    /**
     * A page with the same words at another address.
     *
     * @param path its path in the newer site
     * @param title the heading
     * @param from its path in the older site
     */
    record Moved(String path, String title, String from) implements PageChange {}

    /**
     * A page with other words.
     *
     * @param path its path in the newer site
     * @param title the heading
     * @param passages the passages that changed, in order
     */
    record Changed(String path, String title, List<PassageChange> passages) implements PageChange {
        /** Copies the list. */
        public Changed {
            passages = List.copyOf(passages);
        }
    }
}
