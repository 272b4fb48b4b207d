package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.embtel.kit.WebServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The box "Reading": readers choose how large and wide the text is, on all pages. */
@Tag("browser")
@ExtendWith(Browsers.class)
class PreferencesTest {

    @Test
    void makesTheTextLargerHereAndOnOtherPages(Reader reader) throws IOException {
        try (var server = new WebServer(reader.telegram().folder())) {
            Page page = reader.visit(server.address(Reader.TELEGRAM), window -> window);
            double usual = size(page);
            page.locator(".look").click();
            page.getByLabel("largest").check();
            assertThat(size(page)).isGreaterThan(usual * 1.3);

            page.navigate(server.address("about.html").toString());
            assertThat(size(page)).isGreaterThan(usual * 1.3);
        }
    }

    @Test
    void makesLinesNarrowerAndWider(Reader reader) {
        Page page = reader.onDesk(Reader.TELEGRAM);
        double usual = width(page);
        page.locator(".look").click();
        page.getByLabel("narrow").check();
        assertThat(width(page)).isLessThan(usual);
        page.getByLabel("wide").check();
        assertThat(width(page)).isGreaterThan(usual);
    }

    @Test
    void hidesTheNumbersOfPagesAndShowsThemAgain(Reader reader) {
        Page page = reader.onDesk(Reader.TELEGRAM);
        page.locator(".look").click();
        choose(page, "Page numbers", "hidden");
        assertThat(page.locator(".page-number").first()).isHidden();
        choose(page, "Page numbers", "shown");
        assertThat(page.locator(".page-number").first()).isVisible();
    }

    @Test
    void hidesTheMarksOfEditorsButNothingThatIsMissing(Reader reader) {
        Page page =
                reader.open(
                        reader.harbour(),
                        "harbour/d1.html",
                        window -> window.setViewportSize(1000, 800));
        assertThat(page.locator(".transcription")).containsText("[signed]", inInnerText());
        page.locator(".look").click();
        choose(page, "Editorial marks", "hidden");
        assertThat(page.locator(".transcription"))
                .containsText("no money, signed and sealed; […] remains", inInnerText());
        choose(page, "Editorial marks", "shown");
        assertThat(page.locator(".transcription")).containsText("[signed]", inInnerText());
    }

    @Test
    void isClosedByAKeyWhereItWasOpened(Reader reader) {
        Page page = reader.onDesk(Reader.TELEGRAM);
        page.locator(".look").click();
        assertThat(page.locator(".look-box")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".look-box")).isHidden();
        assertThat(page.locator(".look")).isFocused();
    }

    @Test
    void hasNoViolation(Reader reader) {
        Page page = reader.onDesk(Reader.TELEGRAM);
        page.locator(".look").click();
        Axe.bring(page);
        assertThat(Axe.violations(page)).isEmpty();
    }

    private static void choose(Page page, String group, String value) {
        var named = new Page.GetByRoleOptions().setName(group);
        page.getByRole(AriaRole.GROUP, named).getByLabel(value).check();
    }

    private static ContainsTextOptions inInnerText() {
        return new ContainsTextOptions().setUseInnerText(true);
    }

    private static double size(Page page) {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)"))
                .doubleValue();
    }

    private static double width(Page page) {
        return page.locator("article").first().boundingBox().width;
    }
}
