package org.embtel.serve;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A browser that shows a page, and waits to be told what changes. */
final class Viewer {

    private final String address;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private String version;
    private String findings;

    /**
     * A browser that shows some version of a page.
     *
     * @param address the address of the page, as {@link SiteAddresses} takes it
     * @param findings what it shows of findings
     */
    Viewer(String address, String version, String findings) {
        this.address = address;
        this.version = version;
        this.findings = findings;
    }

    String address() {
        return address;
    }

    void tell(Event event) {
        events.add(event);
    }

    /** Tells what of this it does not show yet. A page that is loaded anew asks for the rest. */
    synchronized void show(Sight sight) {
        if (!sight.version().equals(version)) {
            version = sight.version();
            tell(Event.RELOAD);
        } else if (!sight.findings().equals(findings)) {
            findings = sight.findings();
            tell(Event.findings(findings));
        }
    }

    /** The next thing to tell; nothing after this many ms of silence. */
    String next(long silence) throws InterruptedException {
        Event event = events.poll(silence, TimeUnit.MILLISECONDS);
        return event == null ? Event.HEARTBEAT : event.text();
    }
}
