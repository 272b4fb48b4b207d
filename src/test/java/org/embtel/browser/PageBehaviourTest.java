package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.embtel.browser.Reader.TELEGRAM;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(Browsers.class)
class PageBehaviourTest {

    /** Whether the breadcrumb leaves something to be seen of what has the focus (WCAG 2.4.11). */
    private static final String UNCOVERED =
            """
            () => {
              const bar = document.querySelector(".breadcrumb");
              const own = document.activeElement;
              const { top, bottom } = bar.getBoundingClientRect();
              return bar.contains(own) || top > 0 || own.getBoundingClientRect().bottom > bottom;
            }
            """;

    @Test
    void showsThePageNumberAndKeepsItOutOfCopiedText(Reader reader) {
        Page page = reader.onDesk(TELEGRAM);
        assertThat(page.locator(".page-number")).isVisible();
        assertThat(page.locator("[role=doc-pagebreak]")).hasAttribute("title", "Page 503");
        Object selected =
                page.evaluate(
                        "() => { getSelection().selectAllChildren(document.querySelector('#d143p1'));"
                                + " return getSelection().toString(); }");
        assertThat(selected.toString())
                .contains("lend lease should be approached")
                .doesNotContain("503");
    }

    @Test
    void citesThePlaceToWhichTheReaderCame(Reader reader) {
        Page page = reader.onDesk(TELEGRAM);
        var note = page.locator(".citation").first();
        assertThat(note).containsText(", document 143, version");

        page.navigate(page.url() + "#d143p2");
        assertThat(note).containsText(", document 143, paragraph 2, version");

        page.locator(".page-number").click();
        assertThat(note).containsText(", document 143, p. 503, version");

        page.locator("#d143fn3 > .permalink").click();
        assertThat(note).containsText(", document 143, note 3, version");
        assertThat(page).hasURL(Pattern.compile(".*#d143fn3"));

        page.navigate(page.url().replaceFirst("#.*", "#d143fn2"));
        assertThat(note).containsText(", document 143, note 2, version");
    }

    @Test
    void tellsThePageInViewAndKeepsTheContentsInReach(Reader reader) {
        Page page =
                reader.open(
                        reader.harbour(),
                        "harbour/d1.html",
                        window -> window.setViewportSize(390, 400));
        var place = page.locator(".breadcrumb li").last();
        assertThat(place).hasText("Document 1 of 3, pp. 1–2");

        page.navigate(page.url() + "#pg_2");
        assertThat(place).hasText("Document 1 of 3, p. 2");
        page.keyboard().press("End");
        assertThat(page.locator(".breadcrumb a").first()).isInViewport();
        assertThat(page.locator(".site-nav")).not().isInViewport();
    }

    @Test
    void coversNothingThatAKeyboardReaches(Reader reader) {
        Page page = reader.onPhone(TELEGRAM);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Shift+Tab");
            // A scroll may still be under way.
            page.waitForFunction(UNCOVERED);
        }
    }

    @Test
    void leavesNoRoomOnPaperForNotesInTheMargin(Reader reader) {
        Page page = reader.onWideScreen(TELEGRAM);
        assertThat(page.locator(".sidenote").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("article")).hasCSS("min-height", "0px");
    }

    @Test
    void asksNoOtherHostForAnything(Reader reader) {
        Page page = reader.onDesk("404.html");
        var strangers = new ArrayList<String>();
        page.onRequest(request -> strangers.add(request.url()));
        for (BuiltSite site : List.of(reader.telegram(), reader.harbour())) {
            for (String path : site.pages()) {
                page.navigate(site.page(path).toUri().toString());
            }
        }
        assertThat(strangers).isNotEmpty().allMatch(url -> url.startsWith("file:"));
    }

    @Test
    void fitsASmallPhoneWithoutScrollingSideways(Reader reader) {
        Page page = reader.open(reader.telegram(), "404.html", o -> o.setViewportSize(320, 640));
        for (BuiltSite site : List.of(reader.telegram(), reader.harbour())) {
            for (String path : site.pages()) {
                page.navigate(site.page(path).toUri().toString());
                assertThat(width(page)).as(path).isLessThanOrEqualTo(320);
            }
        }
    }

    /** At 200 % zoom a window of 1280 px lays its page out in 640. */
    @Test
    void fitsAWindowZoomedTwice(Reader reader) {
        Page page =
                reader.open(
                        reader.telegram(),
                        TELEGRAM,
                        options -> options.setViewportSize(640, 400).setDeviceScaleFactor(2));
        assertThat(width(page)).isLessThanOrEqualTo(640);
    }

    @Test
    void showsMarksAndPageNumbersInForcedColours(Reader reader) {
        Page page =
                reader.open(
                        reader.telegram(),
                        TELEGRAM,
                        options -> options.setForcedColors(ForcedColors.ACTIVE));
        assertThat(page.locator(".page-number")).isVisible();
        page.locator("a[role=doc-noteref]").last().click();
        assertThat(page.locator(".popover")).hasCSS("border-top-width", "1px");
    }

    @Test
    void expandsAbbreviationsOnlyOnRequest(Reader reader) {
        Page page = reader.withoutScript(TELEGRAM);
        var sent = page.locator(".transcription .as-sent").first();
        var reading = page.locator(".transcription .reading").first();
        assertThat(sent).isVisible();
        assertThat(reading).isHidden();
        page.locator(".reading-switch input").check();
        assertThat(sent).isHidden();
        assertThat(reading).isVisible();
    }

    @Test
    void copiesTheCitationWithItsItalics(Reader reader) {
        Page page = reader.onDesk(TELEGRAM);
        page.locator("button.copy").first().click();
        assertThat(page.locator(".status")).hasText("Citation copied");
    }

    @Test
    void givesEveryParagraphAnAddressByKeyboard(Reader reader) {
        Page page = reader.onDesk(TELEGRAM);
        var link = page.locator("#d143p2 > .permalink");
        link.focus();
        assertThat(link).hasCSS("opacity", "1");
        link.press("Enter");
        assertThat(page.url()).endsWith("#d143p2");
        assertThat(page.locator("#d143p2")).isInViewport();
    }

    private static int width(Page page) {
        return (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    }
}
