package org.embtel.validate;

import java.util.regex.Pattern;

/** Messages of a schema processor in a form that can be read. */
final class SchemaMessage {

    /** Longer lists of what would be allowed help nobody. */
    private static final int LONGEST = 160;

    /** Where in the stylesheet that was made of the schema, which nobody has seen. */
    private static final Pattern TRACE = Pattern.compile("\\.? Found while .*|\\s+on line \\d+.*");

    private SchemaMessage() {}

    /** The message of a stylesheet that was made of a schema. */
    static String withoutTrace(String message) {
        return TRACE.matcher(message.strip().replaceAll("\\s+", " ")).replaceFirst("");
    }

    /** The message; what would have been allowed is left out where that is a long list. */
    static String shortened(String message) {
        int list = message.indexOf(';');
        return message.length() > LONGEST && list > 0 ? message.substring(0, list) : message;
    }
}
