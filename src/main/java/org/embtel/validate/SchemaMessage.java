package org.embtel.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.tei.Vocabulary;

/** Messages of a schema processor in a form that can be read. */
final class SchemaMessage {

    /** Longer lists of what would be allowed help nobody. */
    private static final int LONGEST = 160;

    /** Where in the stylesheet that was made of the schema, which nobody has seen. */
    private static final Pattern TRACE = Pattern.compile("\\.? Found while .*|\\s+on line \\d+.*");

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("(element|attribute) \"([\\w.-]+)\" not allowed.*", Pattern.DOTALL);

    private SchemaMessage() {}

    /** The message of a stylesheet that was made of a schema. */
    static String withoutTrace(String message) {
        return TRACE.matcher(message.strip().replaceAll("\\s+", " ")).replaceFirst("");
    }

    /** Whether it says that an element or attribute is not allowed which TEI does not have. */
    static boolean isOfMisspeltName(String message) {
        Matcher matcher = NOT_ALLOWED.matcher(message);
        Vocabulary tei = Vocabulary.p5();
        return matcher.matches()
                && !(matcher.group(1).equals("element")
                        ? tei.hasElement(matcher.group(2))
                        : tei.hasAttribute(matcher.group(2)));
    }

    /** The message; what would have been allowed is left out where that is a long list. */
    static String shortened(String message) {
        int list = message.indexOf(';');
        return message.length() > LONGEST && list > 0 ? message.substring(0, list) : message;
    }
}
