package org.embtel.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from the jar. */
final class Version implements IVersionProvider {

    static String generator() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "Embtel" : "Embtel " + version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {generator()};
    }
}
