package org.embtel.diagnostic;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** Publication stops: the site would be wrong, unsafe or incomplete. */
    ERROR,
    /** The edition is published; an editor should look. */
    WARNING,
    /** Something worth knowing that needs no correction. */
    NOTE;

    /** The word that is printed: {@code error}, {@code warning}, {@code note}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
