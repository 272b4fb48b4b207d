package org.embtel.source;

import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.IDynamicLoader;
import net.sf.saxon.lib.Logger;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.DynamicLoader;
import net.sf.saxon.trans.XPathException;
import org.embtel.input.Patience;
import org.embtel.input.Resources;
import org.embtel.input.SafeXml;

/**
 * Saxon without a way out. An expression reads what it is given, and what {@link Resources} open if
 * it is given some; no text, collection, variable of the environment, property or class of this
 * machine. It writes nothing and compiles nothing.
 */
final class ClosedSaxon extends Configuration {

    private static final String OF_SAXON = "net.sf.saxon.";

    /** Expressions in headers only name elements; of real editions they take milliseconds. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Patience patience = new Patience(LONGEST);

    ClosedSaxon() {
        setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        setConfigurationProperty(Feature.ALLOW_SYNTAX_EXTENSIONS, false);
        setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
        setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoVariables());
        setResourceResolver(new LocalResources(Resources.none()));
        setUnparsedTextURIResolver(
                (address, encoding, asking) -> {
                    throw closed("text that is no XML", "FOUT1170");
                });
        setCollectionFinder(
                (context, address) -> {
                    throw closed("a collection of files", "FODC0002");
                });
        setModuleURIResolver(
                (module, base, places) -> {
                    throw closed("another module", "XQST0059");
                });
        setDynamicLoader(new OwnClasses());
        setParseOptions(getParseOptions().withXMLReaderMaker(SafeXml::reader));
    }

    /** How long expressions in headers may take. */
    Patience patience() {
        return patience;
    }

    /** A processor with these settings. */
    Processor processor() {
        return new Processor(this);
    }

    private static XPathException closed(String what, String code) {
        return new XPathException("it reads " + what + ", which no rule may", code);
    }

    /** No variable of the environment is known. */
    private static final class NoVariables implements EnvironmentVariableResolver {

        @Override
        public Set<String> getAvailableEnvironmentVariables() {
            return Set.of();
        }

        @Override
        public String getEnvironmentVariable(String name) {
            return null;
        }
    }

    /** Loads classes of Saxon only: a collation or a form of output can be the name of a class. */
    private static final class OwnClasses implements IDynamicLoader {

        private final IDynamicLoader all = new DynamicLoader();

        @Override
        public Class<?> getClass(String name, Logger trace, ClassLoader loader)
                throws XPathException {
            return all.getClass(own(name), trace, loader);
        }

        @Override
        public Object getInstance(String name, ClassLoader loader) throws XPathException {
            return all.getInstance(own(name), loader);
        }

        @Override
        public Object getInstance(String name, Logger trace, ClassLoader loader)
                throws XPathException {
            return all.getInstance(own(name), trace, loader);
        }

        @Override
        public void setClassLoader(ClassLoader loader) {
            all.setClassLoader(loader);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return all.getResourceAsStream(name);
        }

        private static String own(String name) throws XPathException {
            if (!name.startsWith(OF_SAXON)) {
                throw new XPathException("it asks for the class " + name + ", which no rule may");
            }
            return name;
        }
    }
}
