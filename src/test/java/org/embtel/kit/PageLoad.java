package org.embtel.kit;

import com.google.gson.JsonObject;
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
 * @param shifts what moved after it was painted, and how, where that is a thousandth of the window
 *     or more: less is a line that was painted before it was whole (Layout Instability, 2.2)
 */
public record PageLoad(long bytes, List<String> blocking, List<String> shifts) {

    private static final String WATCH =
            """
            window.shifts = [];
            const say = ({ node, previousRect, currentRect }) =>
              `${node?.outerHTML ?? node?.textContent} from ${previousRect.top} to ${currentRect.top}`;
            const seen = (entry) => entry.value >= 0.001;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries().filter(seen)) window.shifts.push(...entry.sources.map(say));
            }).observe({ type: "layout-shift", buffered: true });
            """;

    private static final String BLOCKING =
            """
            () => performance.getEntriesByType("resource")
              .filter((entry) => entry.renderBlockingStatus === "blocking")
              .map((entry) => new URL(entry.name).pathname)
            """;

    private static final int TIMES = 3;

    /**
     * Loads a page in a window of that width. Where more than one thing is done at once, a browser
     * may paint between any two bytes: what does not move each time is not the page's fault.
     */
    public static PageLoad of(Browser browser, URI address, int width) {
        PageLoad load = once(browser, address, width);
        for (int i = 1; i < TIMES && !load.shifts().isEmpty(); i++) {
            load = once(browser, address, width);
        }
        return load;
    }

    private static PageLoad once(Browser browser, URI address, int width) {
        var options = new Browser.NewContextOptions().setViewportSize(width, 850);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.addInitScript(WATCH);
            slowDown(context, page);
            var sent = new ArrayList<Response>();
            page.onResponse(sent::add);
            page.navigate(address.toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            // Whatever arrives while bodies are read is not what the page waited for.
            long bytes = List.copyOf(sent).stream().mapToLong(PageLoad::compressed).sum();
            return new PageLoad(bytes, list(page, BLOCKING), list(page, "() => window.shifts"));
        }
    }

    private static List<String> list(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    /** A reader's machine may be slow, and then more is painted before all is there. */
    private static void slowDown(BrowserContext context, Page page) {
        var rate = new JsonObject();
        rate.addProperty("rate", 6);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
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
