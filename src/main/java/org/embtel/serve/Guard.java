package org.embtel.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.embtel.source.MediaTypes;

/** Lets in only who asks this machine by its own names, and only to read. */
final class Guard extends Filter {

    /**
     * Under any other name it could be a stranger's page that had its name lead here, to read what
     * is not published yet (DNS rebinding).
     */
    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (!isOwn(exchange.getRequestHeaders().getFirst("Host"))) {
            refuse(exchange, 421, "This server answers to the name localhost only.\n");
        } else if (!READING.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", "GET", "HEAD"));
            refuse(exchange, 405, "This server is for reading only.\n");
        } else {
            answer(exchange, chain);
        }
    }

    /** A defect must not leave a browser waiting for ever. */
    private static void answer(HttpExchange exchange, Chain chain) throws IOException {
        try {
            chain.doFilter(exchange);
        } catch (RuntimeException defect) {
            refuse(exchange, 500, "Embtel has a defect: " + defect + "\n");
        }
    }

    /** The port may differ, where somebody reaches this machine through a tunnel. */
    private static boolean isOwn(String host) {
        return host != null
                && OWN_NAMES.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""));
    }

    private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        SiteHandler.send(
                exchange, status, MediaTypes.of(".txt"), why.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String description() {
        return "Lets in only readers on this machine.";
    }
}
