package org.embtel.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.embtel.source.MediaTypes;

/** Serves the site. */
final class SiteHandler implements HttpHandler {

    private static final String HTML = MediaTypes.of(".html");

    private final SiteAddresses site;

    SiteHandler(SiteAddresses site) {
        this.site = site;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Answer answer = site.at(exchange.getRequestURI().getPath());
        if (answer instanceof Answer.Page shown) {
            page(exchange, shown.found() ? 200 : 404, PreviewPage.of(shown.page()));
        } else if (answer instanceof Answer.File file) {
            String type = MediaTypes.of(file.path());
            if (type.contains("xml")) {
                // No page, but a browser would run what is in it.
                exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox");
            }
            send(exchange, 200, type, file.content());
        } else if (answer instanceof Answer.Folder) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 302, HTML, new byte[0]);
        } else {
            page(exchange, 503, PreviewPage.empty());
        }
    }

    private static void page(HttpExchange exchange, int status, PreviewPage page)
            throws IOException {
        send(exchange, status, HTML, page.content().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file. Browsers must not keep it: the next time it may be another. */
    static void send(HttpExchange exchange, int status, String type, byte[] content)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }
}
