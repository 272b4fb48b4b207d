package org.embtel.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.embtel.cli.Embtel;

/**
 * One run of the command, as a user sees it.
 *
 * @param code the exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
public record Run(int code, String out, String err) {

    /** Runs {@code embtel} with these arguments. */
    public static Run embtel(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Embtel.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
