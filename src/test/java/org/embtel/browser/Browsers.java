package org.embtel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Reader}. The browser and the sites are shared by all classes of a run. */
final class Browsers implements ParameterResolver {

    private static final Namespace SHARED = Namespace.create(Browsers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Reader resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Running running = shared(test, "browser", Running.class, Running::start);
        var reader =
                new Reader(
                        running.browser(),
                        shared(test, "telegram", BuiltSite.class, BuiltSite::telegram),
                        shared(test, "harbour", BuiltSite.class, BuiltSite::harbour),
                        shared(test, "long", BuiltSite.class, BuiltSite::longRegister));
        test.getStore(SHARED).put(reader, reader);
        return reader;
    }

    private static <T> T shared(
            ExtensionContext test, String name, Class<T> type, Supplier<T> made) {
        return test.getRoot().getStore(SHARED).getOrComputeIfAbsent(name, key -> made.get(), type);
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var options = new LaunchOptions().setExecutablePath(Needs.chromium());
            // Without a sandbox, because Chromium refuses one to root, as whom containers run.
            options.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic"));
            var playwright =
                    Playwright.create(
                            new CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
