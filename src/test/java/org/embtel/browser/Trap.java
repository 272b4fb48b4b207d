package org.embtel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A window in which nothing protects a page but the page itself: its policy is not heeded, so that
 * what would run does. It tells of programs that ran or could, of addresses that are none to be
 * linked to, and of requests to any other host.
 */
final class Trap implements AutoCloseable {

    private static final String TRAP =
            "window.trapped = []; window.trap = () => { trapped.push('ran on ' + location); };";

    /** Of a page in HTML, also what waits for a reader to do something. */
    private static final String SEEN =
            """
            () => {
              const found = [...(window.trapped ?? [])];
              // Of other files browsers make a page of their own, to show them.
              if (!/\\.x?html$/.test(location.pathname)) return found;
              const say = (what, element) => found.push(`${what}: ${element.outerHTML.slice(0, 300)}`);
              const here = (address) => address.startsWith("data:image/") || new URL(address).origin === location.origin;
              for (const element of document.querySelectorAll("*")) {
                const { localName } = element;
                if (/^(iframe|frame|object|embed|applet|base|portal|video|audio|style)$/.test(localName)) say("plug-in", element);
                if (element.getAttributeNames().some((name) => /^on/i.test(name))) say("handler", element);
                if (localName === "script" && !element.src && element.type !== "application/ld+json") say("script", element);
                if (localName === "script" && element.src && !here(element.src)) say("script", element);
                if (localName === "img" && (element.srcset || !here(element.src))) say("image", element);
                if (localName === "link" && element.relList.contains("stylesheet") && !here(element.href)) say("style", element);
                if (localName === "form" && !here(element.action)) say("form", element);
                if (localName === "a" && element.hasAttribute("href") && !(element instanceof HTMLAnchorElement)) say("link", element);
                if (element instanceof HTMLAnchorElement && element.hasAttribute("href")
                  && !["http:", "https:", "mailto:"].includes(element.protocol)) say("link", element);
                if (element.hasAttribute("srcdoc") || element.hasAttribute("formaction") || element.hasAttribute("ping")) say("other", element);
              }
              return found;
            }
            """;

    /** The notes and explanations that a reader can call; links to other pages are left alone. */
    private static final String CALL =
            """
            () => document.querySelectorAll('a[href^="#"]:is([role="doc-noteref"], [data-leads])')
              .forEach((link) => link.click())
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> found = new ArrayList<>();
    private int opened;

    /** A window for the pages of a host. */
    Trap(Browser browser, URI host) {
        var options = new NewContextOptions().setBypassCSP(true).setViewportSize(1400, 900);
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.addInitScript(TRAP);
        page.onDialog(
                dialog -> {
                    found.add("a dialog on " + page.url());
                    dialog.dismiss();
                });
        page.onPopup(other -> found.add("a window from " + page.url()));
        String own = host.resolve("/").toString();
        context.onRequest(
                request -> {
                    String asked = request.url();
                    if (!asked.startsWith(own) && !asked.startsWith("data:image/")) {
                        found.add(page.url() + " asks for " + asked);
                    }
                });
    }

    /** Opens a page, calls what can be called on it, and looks what is there. */
    void open(URI address) {
        opened++;
        page.navigate(address.toString());
        page.evaluate(CALL);
        look();
    }

    /** The window, for whoever does more on the page that is open. */
    Page page() {
        return page;
    }

    /** Looks at what is there now. */
    void look() {
        ((List<?>) page.evaluate(SEEN)).forEach(one -> found.add(page.url() + ": " + one));
    }

    /** Everything that should not be. */
    List<String> found() {
        return found;
    }

    /** How many pages were opened. */
    int opened() {
        return opened;
    }

    @Override
    public void close() {
        context.close();
    }
}
