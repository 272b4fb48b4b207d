package org.embtel.serve;

/**
 * Something that a browser is notified of.
 *
 * @param name what happened
 * @param data what it needs to know of it; not empty, else browsers drop the event
 */
record Event(String name, String data) {

    /** The page has other content. */
    static final Event RELOAD = new Event("reload", "page");

    /** A comment, which tells nothing but keeps the connection open. */
    static final String HEARTBEAT = ":\n\n";

    /** A style sheet has other content. */
    static Event style(String path) {
        return new Event("style", path);
    }

    /** The findings of the page are others. */
    static Event findings(String html) {
        return new Event("findings", html);
    }

    /** The event on the wire, by the rules of server-sent events (HTML Standard, section 9.2). */
    String text() {
        return "event: " + name + "\ndata: " + data.replace("\n", "\ndata: ") + "\n\n";
    }
}
