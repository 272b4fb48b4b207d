package org.embtel.script;

import org.embtel.diagnostic.Place;

/** Tells why a script cannot be put together from its modules, and where. */
public final class ScriptException extends Exception {

    private static final long serialVersionUID = 1;

    private final String path;
    private final int line;

    ScriptException(String path, int line, String problem) {
        super(problem);
        this.path = path;
        this.line = line;
    }

    ScriptException(String path, String problem) {
        this(path, 0, problem);
    }

    /** The module, and its line if that is known. */
    public Place place() {
        return new Place(path, line, 0);
    }
}
