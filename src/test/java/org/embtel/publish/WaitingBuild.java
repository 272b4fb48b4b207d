package org.embtel.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;

/**
 * A build in a process of its own, which does what it is told after its pages were written: a
 * script stands for the program that makes the index of full-text search.
 *
 * @param folder where the edition is, in {@code tei}, and its site, in {@code site}
 */
record WaitingBuild(Path folder) {

    static final List<String> SMALL =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

    /** An edition of two letters. */
    static WaitingBuild in(Path folder) throws IOException {
        var build = new WaitingBuild(folder);
        build.write("of old");
        return build;
    }

    /** Writes the letters. */
    void write(String word) throws IOException {
        Files.createDirectories(folder.resolve("tei"));
        for (String name : List.of("first", "second")) {
            Files.writeString(
                    folder.resolve("tei/" + name + ".xml"), Letter.saying("Dear friend " + word));
        }
    }

    Path site() {
        return folder.resolve("site");
    }

    /** What the edition is built with. */
    String[] arguments() {
        return new String[] {
            "build", folder.resolve("tei").toString(), "-o", site().toString(), "--threads=2"
        };
    }

    /** Builds and publishes as anybody would. */
    Run built() {
        return Run.embtel(arguments());
    }

    /** A build that runs a script when its pages are written and nothing is published yet. */
    ProcessBuilder running(String script) throws IOException {
        Path program = folder.resolve("pagefind");
        Files.writeString(program, "#!/bin/sh\ncd '" + folder + "'\n" + script + "\nexit 1\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        var builder = new ProcessBuilder(Run.command(SMALL, arguments()));
        builder.environment().put("PAGEFIND", program.toString());
        return builder;
    }
}
