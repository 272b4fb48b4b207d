package org.embtel.validate;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.input.Patience;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaSource;
import org.embtel.schema.UserCache;
import org.embtel.source.Stylesheet;
import org.embtel.source.StylesheetException;
import org.embtel.source.Stylesheets;
import org.embtel.source.Transcription;

/** Checks transcriptions against Schematron rules, by SchXslt2. */
final class Schematron {

    /** Said of a file after it was said why it cannot be read. */
    private static final String AGAIN = "Document has been marked not available";

    private final SchematronSchemas schemas;

    private final SchemaFinder finder;
    private final Patience patience;

    /** Failures of rules that were reported, and schemas whose rules never end. */
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    Schematron(Stylesheets stylesheets, UserCache cache, SchemaFinder finder, Patience patience) {
        this.schemas = new SchematronSchemas(stylesheets, cache, finder, patience);
        this.finder = finder;
        this.patience = patience;
    }

    /** Checks against the rules of a schema, or of the phase that is asked for. */
    void check(Transcription transcription, SchemaSource source, String phase, Findings findings) {
        schemas.of(source, phase, transcription.file(), findings)
                .ifPresent(schema -> run(transcription, schema, source, findings));
    }

    /** Checks against the rules within a RELAX NG schema, if it has any. */
    void checkEmbedded(Transcription transcription, SchemaSource source, Findings findings) {
        if (schemas.hasEmbedded(source)) {
            check(transcription, source, "", findings);
        }
    }

    private void run(
            Transcription transcription,
            Stylesheet schema,
            SchemaSource source,
            Findings findings) {
        String address = source.address().toString();
        if (reported.contains(address)) {
            return;
        }
        var run = new SchematronRun(schema, finder.resources(source, findings));
        try {
            report(transcription, run.of(transcription, patience), address, findings);
        } catch (Patience.Exhausted unending) {
            reported.add(address);
            broken(transcription, address, run.line(), unending.getMessage(), findings);
        } catch (StylesheetException failure) {
            broken(transcription, address, 0, failure.getMessage(), findings);
        }
    }

    private void report(
            Transcription transcription,
            ValidationReport report,
            String address,
            Findings findings) {
        report.assertions().forEach(found -> violation(transcription, found, findings));
        report.failures()
                .forEach(
                        (why, line) -> {
                            if (!why.startsWith(AGAIN)) {
                                broken(transcription, address, line, why, findings);
                            }
                        });
    }

    private static void violation(Transcription transcription, Assertion found, Findings findings) {
        findings.add(
                new Diagnostic(
                        Code.SCHEMATRON_VIOLATION,
                        found.severity(),
                        transcription.placeOfNode(found.location()),
                        found.message(),
                        found.diagnostics()));
    }

    /** Reported once, not for each file. */
    private void broken(
            Transcription transcription, String address, int line, String why, Findings findings) {
        if (reported.add(address + ' ' + why)) {
            findings.add(
                    Code.SCHEMA_BROKEN,
                    SchemaPlace.of(address, transcription.file(), line),
                    "this rule cannot be tried: " + SchemaMessage.withoutTrace(why),
                    "correct the rule; the others are tried all the same");
        }
    }
}
