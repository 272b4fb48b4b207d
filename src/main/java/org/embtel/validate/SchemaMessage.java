package org.embtel.validate;

/** Messages of a schema processor in a form that can be read. */
final class SchemaMessage {

    /** Longer lists of what would be allowed help nobody. */
    private static final int LONGEST = 160;

    private SchemaMessage() {}

    /** The message; what would have been allowed is left out where that is a long list. */
    static String shortened(String message) {
        int list = message.indexOf(';');
        return message.length() > LONGEST && list > 0 ? message.substring(0, list) : message;
    }
}
