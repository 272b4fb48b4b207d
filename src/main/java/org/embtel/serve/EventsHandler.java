package org.embtel.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps a connection to each browser that shows a page, and sends over it what changes. */
final class EventsHandler implements HttpHandler {

    /** A connection that a browser has given up is noticed when something is sent over it. */
    private static final long SILENCE = 10_000;

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
            send(Event.HEARTBEAT, out);
            follower.add(viewer);
            while (true) {
                send(viewer.next(SILENCE), out);
            }
        } catch (IOException gone) {
            // The browser shows another page now.
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            follower.remove(viewer);
        }
    }

    private static void send(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
