package org.embtel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What developers need to know of a defect, in a file that users can attach. */
final class DefectReport {

    private static final Path FILE = Path.of("embtel-defect.txt");

    private DefectReport() {}

    static void write(String trace, PrintWriter err) {
        String report =
                Version.generator()
                        + "\nJava "
                        + System.getProperty("java.version")
                        + ", "
                        + System.getProperty("os.name")
                        + "\n\n"
                        + trace;
        try {
            Files.writeString(FILE, report);
        } catch (IOException alsoFailed) {
            err.println(report);
        }
    }
}
