package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds every page against axe: by day and by night, on a wide screen and on a phone. */
@Tag("browser")
@ExtendWith(Browsers.class)
class AccessibilityTest {

    private static final String VIOLATIONS =
            "async () => (await axe.run()).violations.map(v => v.id + ': '"
                    + " + v.nodes.map(n => n.target + ' ' + n.html).slice(0, 3).join(' | '))";

    @Test
    void telegramHasNoViolation(Reader reader) {
        assertThat(violations(reader, reader.telegram(), reader.telegram().pages())).isEmpty();
    }

    @Test
    void volumeOfEveryKindOfPageHasNoViolation(Reader reader) {
        assertThat(violations(reader, reader.harbour(), reader.harbour().pages())).isEmpty();
    }

    @Test
    void registerCutByLettersHasNoViolation(Reader reader) {
        assertThat(
                        violations(
                                reader,
                                reader.longRegister(),
                                List.of("persons.html", "persons-a.html")))
                .isEmpty();
    }

    private static List<String> violations(Reader reader, BuiltSite site, List<String> paths) {
        Page page = reader.open(site, "404.html", options -> options);
        String axe = axe();
        var found = new ArrayList<String>();
        for (String path : paths) {
            page.navigate(site.page(path).toUri().toString());
            page.evaluate(axe);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE));
                for (int width : new int[] {1400, 390}) {
                    page.setViewportSize(width, 900);
                    String where = "%s, %s, %d px: ".formatted(path, scheme, width);
                    for (Object violation : (List<?>) page.evaluate(VIOLATIONS)) {
                        found.add(where + violation);
                    }
                }
            }
        }
        return found;
    }

    private static String axe() {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
