package org.embtel.edition.register;

import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;

/**
 * A passage that mentions a register entry.
 *
 * @param part the part it stands in
 * @param place the paragraph or note it stands in
 * @param before the words before it, at most a line
 * @param words the mention as transcribed
 * @param after the words after it, at most a line
 * @param role as what it is named: {@code from}, {@code to}, or empty
 * @param inNote whether it stands in a note
 */
public record Mention(
        Part part,
        Anchor place,
        String before,
        String words,
        String after,
        String role,
        boolean inNote) {

    /** The same in a part that has it at the same place. */
    public Mention in(Part other) {
        return new Mention(other, place, before, words, after, role, inNote);
    }
}
