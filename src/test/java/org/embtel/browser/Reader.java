package org.embtel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Somebody who opens pages of a site from a folder, in windows of any kind. */
final class Reader implements AutoCloseable {

    static final String TELEGRAM = "frus1958-60v10p1/d143.html";

    private final Browser browser;
    private final BuiltSite telegram;
    private final BuiltSite harbour;
    private final BuiltSite longRegister;
    private final List<BrowserContext> windows = new ArrayList<>();

    Reader(Browser browser, BuiltSite telegram, BuiltSite harbour, BuiltSite longRegister) {
        this.browser = browser;
        this.telegram = telegram;
        this.harbour = harbour;
        this.longRegister = longRegister;
    }

    Browser browser() {
        return browser;
    }

    BuiltSite telegram() {
        return telegram;
    }

    BuiltSite harbour() {
        return harbour;
    }

    BuiltSite longRegister() {
        return longRegister;
    }

    /** A window so narrow that notes have no margin. */
    Page onDesk(String path) {
        return open(telegram, path, options -> options.setViewportSize(1000, 800));
    }

    Page onWideScreen(String path) {
        return open(telegram, path, options -> options.setViewportSize(1400, 900));
    }

    Page onPhone(String path) {
        return open(
                telegram,
                path,
                options ->
                        options.setViewportSize(390, 844)
                                .setHasTouch(true)
                                .setIsMobile(true)
                                .setDeviceScaleFactor(2));
    }

    Page withoutScript(String path) {
        return open(telegram, path, options -> options.setJavaScriptEnabled(false));
    }

    /** A page of a site that somebody serves. */
    Page visit(URI address, UnaryOperator<NewContextOptions> window) {
        BrowserContext context = browser.newContext(window.apply(new NewContextOptions()));
        windows.add(context);
        Page page = context.newPage();
        page.navigate(address.toString());
        return page;
    }

    Page open(BuiltSite site, String path, UnaryOperator<NewContextOptions> window) {
        return visit(site.page(path).toUri(), window);
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
