package org.embtel.corpus;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.embtel.kit.Needs;

/** Chromium with one window, for pages that lie in a folder. */
final class ReadersBrowser implements AutoCloseable {

    private final Playwright playwright;
    private final Page page;

    ReadersBrowser(int width, int height) {
        Path chromium = Needs.chromium();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(List.of("--no-sandbox")));
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    }

    Page open(Path file) {
        page.navigate(file.toUri().toString());
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
