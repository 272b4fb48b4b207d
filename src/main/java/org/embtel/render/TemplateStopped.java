package org.embtel.render;

/** Ends a run of a template that would not end by itself, or not in time. */
final class TemplateStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** For this reason. */
    TemplateStopped(String reason) {
        super(reason, null, false, false);
    }
}
