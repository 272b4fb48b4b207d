package org.embtel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.embtel.kit.Chromium;
import org.embtel.kit.WebServer;
import org.jsoup.Jsoup;

/**
 * Makes pictures of every kind of page, to be looked at: on a desk, on a telephone, in the dark,
 * and on paper.
 */
final class Screenshots {

    private final Browser browser;
    private final Path to;

    private Screenshots(Browser browser, Path to) {
        this.browser = browser;
        this.to = to;
    }

    /**
     * Takes the folders of built sites; without any, the bundled edition and the invented ones are
     * built.
     */
    public static void main(String[] sites) throws IOException {
        Path to = Path.of("target/screenshots");
        try (var chromium = Chromium.start()) {
            for (BuiltSite site : sites(sites)) {
                Path folder = to.resolve(site.folder().getFileName().toString());
                new Screenshots(chromium.browser(), folder).take(site);
            }
        }
    }

    private static List<BuiltSite> sites(String[] folders) {
        if (folders.length == 0) {
            return List.of(
                    BuiltSite.telegram(),
                    BuiltSite.harbour(),
                    BuiltSite.letters(),
                    BuiltSite.longRegister());
        }
        var sites = new ArrayList<BuiltSite>();
        for (String folder : folders) {
            sites.add(new BuiltSite(Path.of(folder).toAbsolutePath().normalize()));
        }
        return sites;
    }

    private void take(BuiltSite site) throws IOException {
        Files.createDirectories(to);
        try (var host = new WebServer(site.folder())) {
            for (Map.Entry<String, String> kind : kinds(site).entrySet()) {
                take(kind.getKey(), host.address(kind.getValue()));
            }
        }
        System.out.println(to.toUri());
    }

    /** The longest page of each kind. */
    private static Map<String, String> kinds(BuiltSite site) throws IOException {
        var longest = new TreeMap<String, Long>();
        var kinds = new TreeMap<String, String>();
        for (String path : site.pages()) {
            Path file = site.page(path);
            String name = Jsoup.parse(file).body().className().replace("page-", "");
            String kind = name.isEmpty() ? "not-found" : name;
            long size = Files.size(file);
            if (size > longest.getOrDefault(kind, 0L)) {
                longest.put(kind, size);
                kinds.put(kind, path);
            }
        }
        return kinds;
    }

    private void take(String kind, URI address) {
        picture(kind + "-wide", address, 1400, ColorScheme.LIGHT);
        picture(kind + "-phone", address, 390, ColorScheme.LIGHT);
        picture(kind + "-dark", address, 1000, ColorScheme.DARK);
        try (BrowserContext window = browser.newContext()) {
            Page page = window.newPage();
            page.navigate(address.toString());
            page.pdf(
                    new PdfOptions()
                            .setPath(to.resolve(kind + "-print.pdf"))
                            .setFormat("A4")
                            .setPreferCSSPageSize(true));
        }
    }

    private void picture(String name, URI address, int width, ColorScheme scheme) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
        try (BrowserContext window = browser.newContext(options)) {
            Page page = window.newPage();
            page.navigate(address.toString());
            page.screenshot(
                    new ScreenshotOptions()
                            .setPath(to.resolve(name + ".png"))
                            .setFullPage(
                                    page.evaluate("document.body.scrollHeight < 6000")
                                            .equals(true)));
        }
    }
}
