package org.embtel.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility checker axe, run in a page. */
final class Axe {

    private static final String VIOLATIONS =
            "async () => (await axe.run()).violations.map(v => v.id + ': '"
                    + " + v.nodes.map(n => n.target + ' ' + n.html).slice(0, 3).join(' | '))";

    private Axe() {}

    /** Brings axe to a page. */
    static void bring(Page page) {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a page to which axe was brought does against the rules, as it is now. */
    static List<?> violations(Page page) {
        return (List<?>) page.evaluate(VIOLATIONS);
    }
}
