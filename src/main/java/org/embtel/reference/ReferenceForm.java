package org.embtel.reference;

import java.util.List;

/** One form of reference, found in plain text by its words alone. */
interface ReferenceForm {

    /**
     * Whether the form can occur at all: a cheap look for telltale letters, since most paragraphs
     * cite nothing and patterns cost fifty times as much.
     */
    boolean mayBeIn(NormalizedText text);

    /** Every mention of this form, in no particular order. */
    List<ReferenceSpan> in(NormalizedText text);
}
