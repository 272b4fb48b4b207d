package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds every page against axe: by day and by night, on a wide screen and on a phone. */
@Tag("browser")
@ExtendWith(Browsers.class)
class AccessibilityTest {

    @Test
    void telegramHasNoViolation(Reader reader) {
        assertThat(violations(reader, reader.telegram(), reader.telegram().pages())).isEmpty();
    }

    @Test
    void volumeOfEveryKindOfPageHasNoViolation(Reader reader) {
        assertThat(violations(reader, reader.harbour(), reader.harbour().pages())).isEmpty();
    }

    @Test
    void lettersHaveNoViolation(Reader reader) {
        BuiltSite letters = BuiltSite.letters();
        assertThat(violations(reader, letters, letters.pages())).isEmpty();
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
        var found = new ArrayList<String>();
        for (String path : paths) {
            page.navigate(site.page(path).toUri().toString());
            Axe.bring(page);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE));
                for (int width : new int[] {1400, 390}) {
                    page.setViewportSize(width, 900);
                    String where = "%s, %s, %d px: ".formatted(path, scheme, width);
                    for (Object violation : Axe.violations(page)) {
                        found.add(where + violation);
                    }
                }
            }
        }
        return found;
    }
}
