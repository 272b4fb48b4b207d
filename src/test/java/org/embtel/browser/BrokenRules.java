package org.embtel.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser complains of while somebody reads: policies that are broken, errors of scripts.
 */
final class BrokenRules {

    private static final String LISTENER =
            """
            document.addEventListener("securitypolicyviolation", (event) =>
              console.error(`${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`));
            """;

    private BrokenRules() {}

    /** From now on, for whatever is opened in this window; the list grows by itself. */
    static List<String> of(Page page) {
        var broken = new ArrayList<String>();
        page.addInitScript(LISTENER);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        broken.add(page.url() + ": " + message.text());
                    }
                });
        page.onPageError(error -> broken.add(page.url() + ": " + error));
        return broken;
    }
}
