package org.embtel.input;

import org.embtel.diagnostic.Code;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/** Thrown for what is well-formed XML, but not accepted. */
public final class RefusedXml extends SAXParseException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String hint;

    RefusedXml(Code code, String message, String hint, Locator locator) {
        super(message, locator);
        this.code = code;
        this.hint = hint;
    }

    /** The kind of finding that it is. */
    public Code code() {
        return code;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
