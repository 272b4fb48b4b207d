package org.embtel.corpus;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.embtel.kit.Chromium;

/** Chromium with one window, for pages that lie in a folder. */
final class ReadersBrowser implements AutoCloseable {

    private final Chromium chromium;
    private final Page page;

    ReadersBrowser(int width, int height) {
        chromium = Chromium.start();
        page = chromium.browser().newPage(new NewPageOptions().setViewportSize(width, height));
    }

    Page open(Path file) {
        page.navigate(file.toUri().toString());
        return page;
    }

    @Override
    public void close() {
        chromium.close();
    }
}
