package org.embtel.serve;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A browser that shows a page, and waits for events about what changes. */
final class Viewer {

    private final String address;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private String version;
    private String findings = " ";

    /**
     * A browser that shows some version of a page.
     *
     * @param address the address of the page, as {@link SiteAddresses} takes it
     */
    Viewer(String address, String version) {
        this.address = address;
        this.version = version;
    }

    String address() {
        return address;
    }

    void send(Event event) {
        events.add(event);
    }

    /** Makes the browser load the page anew if it shows another version. Gives whether it does. */
    synchronized boolean showPage(String newest) {
        boolean other = !newest.equals(version);
        if (other) {
            version = newest;
            send(Event.RELOAD);
        }
        return other;
    }

    synchronized void showFindings(String newest) {
        if (!newest.equals(findings)) {
            findings = newest;
            send(Event.findings(findings));
        }
    }

    /** The next event to send; nothing after this many ms of silence. */
    Optional<Event> next(long silence) throws InterruptedException {
        return Optional.ofNullable(events.poll(silence, TimeUnit.MILLISECONDS));
    }
}
