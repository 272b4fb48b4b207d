package org.embtel.browser;

import java.util.function.Supplier;
import org.embtel.kit.Chromium;
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
        Chromium running = shared(test, "browser", Chromium.class, Chromium::start);
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
}
