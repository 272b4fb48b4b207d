package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.embtel.serve.Shown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees in the browser, who corrects the telegram and saves it. */
@Tag("browser")
@ExtendWith(Browsers.class)
class PreviewTest {

    private static final String FILE = "tei/frus1958-60v10p1.xml";
    private static final String WORDS = "ground for misunderstanding did exist";

    @TempDir private Path folder;

    @Test
    void showsACorrectionWithTheNoteThatWasOpenAndAtTheSameLine(Reader reader) throws IOException {
        try (Shown shown = Shown.copyOf(Path.of("tei"), folder)) {
            Page page = open(reader, shown);
            Locator mark = page.locator("a[role=doc-noteref][href='#d143fn3']");
            mark.scrollIntoViewIfNeeded();
            mark.click();
            assertThat(page.locator(".popover")).isVisible();
            double before = mark.boundingBox().y;
            shown.correct(FILE, text -> text.replace(WORDS, WORDS + " at length".repeat(60)));
            assertThat(page.locator("#d143p1")).containsText(WORDS + " at length");
            assertThat(page.locator(".popover")).containsText("mutually advantageous");
            assertThat(mark.boundingBox().y).isCloseTo(before, Offset.offset(3.0));
        }
    }

    @Test
    void takesOverAStyleWithoutLoadingThePage(Reader reader) throws IOException {
        try (Shown shown = Shown.copyOf(Path.of("tei"), folder)) {
            shown.write("site-assets/css/site.css", "#d143p1 { color: rgb(3, 2, 1) }");
            Page page = open(reader, shown);
            page.evaluate("() => (window.loadedOnce = true)");
            shown.write("site-assets/css/site.css", "#d143p1 { color: rgb(1, 2, 3) }");
            assertThat(page.locator("#d143p1")).hasCSS("color", "rgb(1, 2, 3)");
            assertThat(page.evaluate("() => window.loadedOnce")).isEqualTo(true);
        }
    }

    @Test
    void saysOverThePageWhatIsWrongWithItsFileUntilItIsMended(Reader reader) throws IOException {
        try (Shown shown = Shown.copyOf(Path.of("tei"), folder)) {
            Page page = open(reader, shown);
            Locator errors = page.getByRole(AriaRole.ALERT);
            shown.correct(FILE, text -> text.replace(WORDS, WORDS + "<hi>"));
            assertThat(errors).containsText(FILE + ":");
            assertThat(errors).containsText("E101 not-well-formed");
            assertThat(page.locator("#d143p1")).containsText(WORDS);
            assertThat(violations(page)).isEmpty();
            shown.correct(FILE, text -> text.replace("<hi>", ""));
            assertThat(errors).hasCount(0);
        }
    }

    @Test
    void marksAWarningAtItsPlaceUntilItIsDismissed(Reader reader) throws IOException {
        try (Shown shown = Shown.copyOf(Path.of("tei"), folder)) {
            Page page = open(reader, shown);
            String name =
                    "<persName ref=\"#nobody\">ground</persName> for misunderstanding did exist";
            shown.correct(FILE, text -> text.replace(WORDS, name));
            Locator mark = page.locator(".mark");
            assertThat(mark).containsText(FILE + ":");
            assertThat(mark.boundingBox().y)
                    .isCloseTo(page.locator("#d143p1").boundingBox().y, Offset.offset(3.0));
            mark.locator("summary").press("Enter");
            assertThat(mark).containsText("#nobody");
            assertThat(violations(page)).isEmpty();
            mark.locator("button").press("Enter");
            assertThat(mark).hasCount(0);
            shown.correct(
                    FILE, text -> text.replace("strongly", "<rs ref=\"#nowhere\">strongly</rs>"));
            assertThat(mark).containsText("#nowhere");
            assertThat(mark).hasCount(1);
        }
    }

    @Test
    void isNoPartOfThePublishedSite(Reader reader) throws IOException {
        for (String path : reader.telegram().pages()) {
            assertThat(reader.telegram().page(path)).content().doesNotContain("preview.js");
        }
    }

    /** A page that is told from now on what changes. */
    private static Page open(Reader reader, Shown shown) {
        Page page =
                reader.visit(
                        shown.address("/" + Reader.TELEGRAM),
                        options -> options.setViewportSize(1000, 600));
        page.waitForResponse("**/.embtel/events?*", page::reload);
        return page;
    }

    private static List<?> violations(Page page) {
        Axe.bring(page);
        return Axe.violations(page);
    }
}
