package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The box "Go to", in pages opened from a folder. */
@Tag("browser")
@ExtendWith(Browsers.class)
class GoToTest {

    @Test
    void findsADocumentByItsNumber(Reader reader) {
        Page page = ask(reader, "index.html", "143");
        assertThat(first(page)).containsText("143. Telegram From the Embassy");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/frus1958-60v10p1/d143\\.html"));
    }

    @Test
    void findsAPrintedPageAndGoesToTheLineWhereItBegins(Reader reader) {
        Page page = ask(reader, Reader.TELEGRAM, "p. 503");
        assertThat(options(page)).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/d143\\.html#pg_503"));
        assertThat(box(page)).isHidden();
    }

    @Test
    void findsATelegramAsScholarsCiteIt(Reader reader) {
        Page page = ask(reader, "index.html", "Embtel 1924");
        assertThat(first(page)).containsText("elegram 1924");
    }

    @Test
    void findsATreatyByTheWayItIsCited(Reader reader) {
        Page page = ask(reader, "index.html", "11 Bevans 1283");
        assertThat(first(page)).containsText("Lend-Lease Agreement");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/treaties\\.html#.*"));
        assertThat(page.locator(":target")).containsText("11 Bevans 1283");
    }

    @Test
    void findsADateHoweverItIsWritten(Reader reader) {
        for (String date : new String[] {"1960-01", "January 1960", "Jan. 1960"}) {
            Page page = ask(reader, "index.html", date);
            assertThat(first(page)).containsText("date uncertain");
        }
    }

    @Test
    void findsANameByTheBeginningsOfItsWords(Reader reader) {
        Page page = ask(reader, "index.html", "nik khrush");
        assertThat(first(page)).containsText("Khrushchev, Nikita S.");
    }

    @Test
    void isOpenedByAKeyAndLedThroughByArrows(Reader reader) {
        Page page = reader.onDesk("index.html");
        page.keyboard().press("g");
        assertThat(page.locator(".go-to-box input")).isFocused();
        page.keyboard().type("s");
        assertThat(options(page).nth(1)).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(options(page).nth(1)).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        assertThat(box(page)).isHidden();
    }

    @Test
    void takesANumberForOneOfTheVolumeThatIsRead(Reader reader, @TempDir Path folder)
            throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        for (String volume : new String[] {"one", "two"}) {
            Files.writeString(
                    tei.resolve(volume + ".xml"),
                    """
                    <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
                    <div type="document" n="1" xml:id="d1"><head>1. A letter</head></div>
                    </body></text></TEI>
                    """);
        }
        var site = new BuiltSite(Run.built(tei, folder.resolve("site")));
        for (String volume : new String[] {"one", "two"}) {
            Page page = reader.open(site, volume + "/index.html", window -> window);
            page.locator(".go-to").click();
            page.locator(".go-to-box input").fill("1");
            assertThat(options(page)).hasCount(2);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/" + volume + "/d1\\.html"));
        }
    }

    @Test
    void saysWhenThereIsNoSuchPlace(Reader reader) {
        Page page = ask(reader, "index.html", "99999");
        assertThat(page.locator(".go-to-summary")).hasText("No such place in this edition.");
    }

    @Test
    void hasNoViolation(Reader reader) {
        Page page = ask(reader, "index.html", "soviet");
        assertThat(first(page)).isVisible();
        Axe.bring(page);
        assertThat(Axe.violations(page)).isEmpty();
    }

    private static Page ask(Reader reader, String path, String what) {
        Page page = reader.onDesk(path);
        page.locator(".go-to").click();
        page.locator(".go-to-box input").fill(what);
        return page;
    }

    private static Locator box(Page page) {
        return page.locator(".go-to-box");
    }

    private static Locator options(Page page) {
        return page.locator(".go-to-options a");
    }

    private static Locator first(Page page) {
        return options(page).first();
    }
}
