package org.embtel.edition.register;

import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.Stretch;

/**
 * A place that mentions a register entry.
 *
 * @param part the part it stands in
 * @param place the paragraph or note it stands in
 * @param stretch what of the part's text it is; the words around it are read from the page
 * @param words the mention as transcribed
 * @param role as what it is named: {@code from}, {@code to}, or empty
 * @param inNote whether it stands in a note
 */
public record Mention(
        Part part, Anchor place, Stretch stretch, String words, String role, boolean inNote) {

    /** The same in a part that has it at the same place. */
    public Mention in(Part other) {
        return new Mention(other, place, stretch, words, role, inNote);
    }
}
