package org.embtel.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a Schematron validation report (SVRL) as it is written. */
final class ValidationReport extends DefaultHandler {

    private final List<Assertion> assertions = new ArrayList<>();
    private final Map<String, Integer> failures = new LinkedHashMap<>();

    private final StringBuilder message = new StringBuilder();
    private final StringBuilder diagnostics = new StringBuilder();
    private StringBuilder text = new StringBuilder();
    private String location = "";
    private String role = "";
    private String test = "";
    private int line;

    /** Where rules do not hold. */
    List<Assertion> assertions() {
        return assertions;
    }

    /** Why tests could not be run, each reason with the line of the first in the schema. */
    Map<String, Integer> failures() {
        return failures;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "failed-assert", "successful-report" -> begin(attributes);
            case "diagnostic-reference" -> text = diagnostics.append(' ');
            case "property-reference" -> text = new StringBuilder();
            case "failed", "error" -> {
                begin(attributes);
                line = number(attributes.getValue("line"));
            }
            default -> {
                // Parts of a message, and what was checked without a finding.
            }
        }
    }

    private void begin(Attributes attributes) {
        message.setLength(0);
        diagnostics.setLength(0);
        text = message;
        location = value(attributes, "location");
        role = value(attributes, value(attributes, "role").isEmpty() ? "severity" : "role");
        test = value(attributes, "test");
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    private static int number(String line) {
        return line != null && line.matches("[0-9]+") ? Integer.parseInt(line) : 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "failed-assert", "successful-report" -> assertions.add(assertion());
            case "diagnostic-reference", "property-reference" -> text = message;
            case "failed", "error" -> failures.putIfAbsent(normalized(message), line);
            default -> {
                // Nothing ends that was begun.
            }
        }
    }

    private Assertion assertion() {
        String said = normalized(message);
        return new Assertion(
                location,
                role,
                said.isEmpty() ? "this does not hold: " + test : said,
                normalized(diagnostics));
    }

    private static String normalized(CharSequence text) {
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
