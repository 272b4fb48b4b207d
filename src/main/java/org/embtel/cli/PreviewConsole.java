package org.embtel.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.embtel.build.BuildRequest;
import org.embtel.diagnostic.Colours;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.TextPrinter;
import org.embtel.serve.Progress;
import picocli.CommandLine;

/** Reports on the terminal how a preview goes on: of findings, each time those that are new. */
final class PreviewConsole implements Progress {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Colours colours;
    private final EditionOptions options;
    private final BuildRequest request;
    private Set<Diagnostic> reported = Set.of();

    /**
     * What is found in pages is found later than the rest, and should not be reported at each save.
     */
    private Set<Diagnostic> reportedOfPages = Set.of();

    PreviewConsole(CommandLine command, EditionOptions options, BuildRequest request) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.colours = command.getColorScheme().ansi().enabled() ? Colours.ON : Colours.OFF;
        this.options = options;
        this.request = request;
    }

    /** Reports what was found before anything is shown. */
    void began(List<Diagnostic> findings) {
        printNew(findings);
    }

    void serving(URI address, int wished) {
        if (wished != 0 && wished != address.getPort()) {
            out.println("Port " + wished + " is taken.");
        }
        out.println("The edition is at " + address + " until you press Ctrl-C.");
        out.flush();
    }

    @Override
    public void updated(List<Diagnostic> findings, long milliseconds) {
        printNew(findings);
        if (!options.quiet()) {
            out.println("Updated in " + milliseconds + " ms; " + TextPrinter.summary(findings));
            out.flush();
        }
    }

    @Override
    public void checked(List<Diagnostic> findings) {
        Set<Diagnostic> before = reportedOfPages;
        reportedOfPages = new HashSet<>(findings);
        reportedOfPages.removeAll(reported);
        print(reportedOfPages.stream().filter(one -> !before.contains(one)).sorted().toList());
        if (!options.quiet()) {
            out.println("All pages are checked; " + TextPrinter.summary(findings));
            out.flush();
        }
    }

    @Override
    public void failed(RuntimeException defect) {
        var trace = new StringWriter();
        defect.printStackTrace(new PrintWriter(trace));
        err.println("Embtel has a defect: please report it with the file embtel-defect.txt.");
        DefectReport.write(trace.toString(), err);
        err.flush();
    }

    private void printNew(List<Diagnostic> findings) {
        List<Diagnostic> fresh = findings.stream().filter(one -> !reported.contains(one)).toList();
        reported = new HashSet<>(findings);
        print(fresh);
    }

    private void print(List<Diagnostic> fresh) {
        // The lines of files are read anew, because they are what changes.
        var printer = new TextPrinter(new FileExcerpts(request.root()), colours, options.verbose());
        err.print(printer.print(fresh));
        err.flush();
    }

    /** Machines without a desktop have no browser to open. */
    void open(URI address) {
        boolean canOpen =
                Desktop.isDesktopSupported()
                        && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
        try {
            if (canOpen) {
                Desktop.getDesktop().browse(address);
            } else {
                out.println("No browser can be opened from here: open the address yourself.");
                out.flush();
            }
        } catch (IOException failure) {
            out.println("The browser cannot be opened: " + failure.getMessage());
            out.flush();
        }
    }
}
