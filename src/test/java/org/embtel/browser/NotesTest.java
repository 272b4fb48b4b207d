package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.embtel.browser.Reader.TELEGRAM;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(Browsers.class)
class NotesTest {

    @Test
    void opensByEnterAndGivesTheFocusBackToTheMark(Reader reader) {
        Page page = reader.onDesk(TELEGRAM);
        mark(page).focus();
        page.keyboard().press("Enter");
        assertThat(popover(page)).isVisible();
        assertThat(popover(page)).containsText("mutually advantageous economic relations");
        page.keyboard().press("Escape");
        assertThat(popover(page)).isHidden();
        assertThat(mark(page)).isFocused();
    }

    @Test
    void showsTheHeadAndDateOfTheDocumentThatANoteCites(Reader reader) {
        Page page = reader.open(reader.harbour(), "harbour/d3.html", options -> options);
        page.locator("a[role=doc-noteref]").click();
        assertThat(popover(page).locator(".popover-cited li"))
                .hasText("1. Letter From Maud Amber to the Harbour Master, March 4, 1901");
        popover(page).locator(".popover-cited a").click();
        assertThat(page).hasURL(Pattern.compile("/d1\\.html$"));
    }

    @Test
    void opensByClickAndClosesByAClickBesideIt(Reader reader) {
        Page page = reader.onDesk(TELEGRAM);
        mark(page).click();
        assertThat(popover(page)).isVisible();
        page.mouse().click(5, 5);
        assertThat(popover(page)).isHidden();
    }

    @Test
    void opensByTouchWithinTheWindowOfAPhone(Reader reader) {
        Page page = reader.onPhone(TELEGRAM);
        mark(page).tap();
        assertThat(popover(page)).isVisible();
        var box = popover(page).boundingBox();
        org.assertj.core.api.Assertions.assertThat(box.x).isNotNegative();
        org.assertj.core.api.Assertions.assertThat(box.x + box.width).isLessThanOrEqualTo(390);
    }

    @Test
    void leadsFromTheMarkToTheNoteAndBackByKeyboard(Reader reader) {
        Page page = reader.onDesk(TELEGRAM);
        mark(page).focus();
        page.keyboard().press("Enter");
        popover(page).locator("text=Go to note").press("Enter");
        assertThat(page).hasURL(Pattern.compile("#d143fn3$"));
        assertThat(popover(page)).isHidden();
        note(page).locator("a[role=doc-backlink]").press("Enter");
        assertThat(page).hasURL(Pattern.compile("#" + mark(page).getAttribute("id") + "$"));
    }

    @Test
    void leadsFromTheMarkToTheNoteAndBackWithoutScript(Reader reader) {
        Page page = reader.withoutScript(TELEGRAM);
        mark(page).click();
        assertThat(page).hasURL(Pattern.compile("#d143fn3$"));
        assertThat(note(page)).isInViewport();
        note(page).locator("a[role=doc-backlink]").click();
        assertThat(mark(page)).isInViewport();
    }

    @Test
    void standBesideTheirMarksOnWideScreensAndAtTheEndAsWell(Reader reader) {
        Page page = reader.onWideScreen(TELEGRAM);
        assertThat(page.locator(".sidenote")).hasCount(3);
        assertThat(page.locator(".sidenote").last()).isVisible();
        assertThat(note(page)).isVisible();
        assertThat(reader.onDesk(TELEGRAM).locator(".sidenote")).hasCount(0);
    }

    /** The last note of the telegram is longer than a margin note may be where another follows. */
    @Test
    void standWholeInTheMarginWhereThereIsRoom(Reader reader) {
        Locator last = reader.onWideScreen(TELEGRAM).locator(".sidenote").last();
        assertThat(last).not().hasClass(Pattern.compile("long"));
        org.assertj.core.api.Assertions.assertThat(
                        last.evaluate("note => note.scrollHeight <= note.clientHeight"))
                .isEqualTo(true);
    }

    @Test
    void standAtTheEndInPrint(Reader reader) {
        Page page = reader.onWideScreen(TELEGRAM);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(note(page)).isVisible();
        assertThat(page.locator(".sidenote").last()).isHidden();
        assertThat(page.locator(".site-nav")).isHidden();
    }

    @Test
    void explainPersonsAndTheTreatyWhereTheyAreNamed(Reader reader) {
        Page page = reader.onDesk(TELEGRAM);
        page.locator(".tei-p >> text=Gromyko’s").first().click();
        assertThat(popover(page)).containsText("Foreign Minister of the Soviet Union");
        page.keyboard().press("Escape");
        note(page).locator(".legal-citation a").getByText("Bevans").click();
        assertThat(popover(page)).containsText("Charles I. Bevans");
    }

    private static Locator mark(Page page) {
        return page.locator("a[role=doc-noteref][href='#d143fn3']");
    }

    private static Locator note(Page page) {
        return page.locator("li#d143fn3");
    }

    private static Locator popover(Page page) {
        return page.locator(".popover");
    }
}
