package org.embtel.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the jar. */
final class Version implements IVersionProvider {

    /** The program's name and version; the name alone when it does not run from a jar. */
    static String generator() {
        return number().map(version -> "Embtel " + version).orElse("Embtel");
    }

    /** The version, when the program runs from a jar. */
    static Optional<String> number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
        return new String[] {generator()};
    }
}
