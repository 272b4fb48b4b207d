package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.embtel.kit.WebServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents that a reader keeps in the browser. */
@Tag("browser")
@ExtendWith(Browsers.class)
class ReadingListTest {

    @Test
    void keepsDocumentsAndGivesTheirCitationsInOneFile(Reader reader) throws IOException {
        try (var host = new WebServer(reader.harbour().folder())) {
            Page page = reader.visit(host.address("harbour/d1.html"), options -> options);
            keep(page);
            page.navigate(host.address("harbour/d2.html").toString());
            keep(page);
            page.getByText("Reading list", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".reading-list > li")).hasCount(2);
            assertThat(page.locator(".reading-list .citation").first())
                    .containsText("“Letter From Maud Amber to the Harbour Master,” March 4, 1901");
            Download ris = page.waitForDownload(() -> press(page, "RIS"));
            assertThat(Files.readString(ris.path()).split("ER  - ")).hasSize(3);
            Download csl = page.waitForDownload(() -> press(page, "CSL-JSON"));
            JsonNode items = new ObjectMapper().readTree(csl.path().toFile());
            assertThat(items).hasSize(2);
            assertThat(Files.readString(page.waitForDownload(() -> press(page, "text")).path()))
                    .contains("“Memorandum of Conversation,” June 1902");
        }
    }

    @Test
    void forgetsWhatIsRemoved(Reader reader) throws IOException {
        try (var host = new WebServer(reader.harbour().folder())) {
            Page page = reader.visit(host.address("harbour/d1.html"), options -> options);
            keep(page);
            page.navigate(host.address("reading-list.html").toString());
            press(page, "Remove: 1. Letter From Maud Amber to the Harbour Master");
            assertThat(page.locator(".reading-list > li")).hasCount(0);
            assertThat(page.locator(".reading-list-answer")).containsText("Nothing is kept");
            page.navigate(host.address("harbour/d1.html").toString());
            assertThat(page.locator(".keep")).hasAttribute("aria-pressed", "false");
        }
    }

    private static void keep(Page page) {
        page.locator(".keep").click();
        assertThat(page.locator(".keep")).hasAttribute("aria-pressed", "true");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
