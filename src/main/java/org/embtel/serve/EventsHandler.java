package org.embtel.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Keeps a connection to each browser that shows a page, and sends over it what changes. */
final class EventsHandler implements HttpHandler {

    /** A connection that a browser has given up is noticed when something is sent over it. */
    private static final long SILENCE = 2_000;

    /** A page that is loaded anew opens a connection of its own. */
    private static final Optional<Event> LAST = Optional.of(Event.RELOAD);

    private final Follower follower;

    EventsHandler(Follower follower) {
        this.follower = follower;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var query = new Query(exchange.getRequestURI().getRawQuery());
        var viewer = new Viewer(query.value("address"), query.value("version"));
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            follower.add(viewer);
            send(Event.HEARTBEAT, out);
            Optional<Event> event = Optional.empty();
            while (!event.equals(LAST)) {
                event = viewer.next(SILENCE);
                send(event.map(Event::text).orElse(Event.HEARTBEAT), out);
            }
        } catch (IOException gone) {
            // The browser shows another page now.
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            follower.remove(viewer);
            exchange.close();
        }
    }

    private static void send(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
