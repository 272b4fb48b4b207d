package org.embtel.kit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * What it took to show a page that a host sent.
 *
 * @param bytes what was sent, compressed as hosts do, without fonts
 * @param blocking the files besides the page itself without which nothing was painted
 * @param shift how far the layout moved after it was painted (Layout Instability, 2.2)
 */
public record PageLoad(long bytes, List<String> blocking, double shift) {

    private static final String WATCH =
            """
            window.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) window.shift += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            """;

    private static final String BLOCKING =
            """
            () => performance.getEntriesByType("resource")
              .filter((entry) => entry.renderBlockingStatus === "blocking")
              .map((entry) => new URL(entry.name).pathname)
            """;

    /** Loads a page in a window of that width. */
    public static PageLoad of(Browser browser, URI address, int width) {
        var options = new Browser.NewContextOptions().setViewportSize(width, 850);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.addInitScript(WATCH);
            var sent = new ArrayList<Response>();
            page.onResponse(sent::add);
            page.navigate(address.toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            long bytes = sent.stream().mapToLong(PageLoad::compressed).sum();
            return new PageLoad(bytes, blocking(page), shift(page));
        }
    }

    private static List<String> blocking(Page page) {
        return ((List<?>) page.evaluate(BLOCKING)).stream().map(String::valueOf).toList();
    }

    private static double shift(Page page) {
        return ((Number) page.evaluate("() => window.shift")).doubleValue();
    }

    private static long compressed(Response response) {
        var sent = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(sent)) {
            gzip.write(response.body());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sent.size();
    }
}
