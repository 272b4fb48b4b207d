package org.embtel.reference;

import java.util.List;
import java.util.Optional;

/**
 * What a source note says about a document, in its own words. What it does not say, or says in a
 * way not understood, is empty.
 *
 * @param archive who keeps the paper: {@code Department of State}, {@code Eisenhower Library}
 * @param collection the papers it lies among: {@code Central Files}; {@code Whitman File, NSC
 *     Records}
 * @param file the file or lot number
 * @param form what the paper is, where old notes say so: {@code Telegram}
 * @param markings classification first, then handling and precedence: {@code Secret}, {@code
 *     Limited Distribution}
 * @param drafting the sentences on who drafted, cleared and approved it
 * @param transmission the sentences on when it was received and to whom it was repeated
 */
public record SourceNote(
        String archive,
        String collection,
        Optional<FileNumber> file,
        String form,
        List<String> markings,
        String drafting,
        String transmission) {

    /** Copies the list. */
    public SourceNote {
        markings = List.copyOf(markings);
    }

    /**
     * Reads a source note, "Source: Department of State, Central Files, 781.00/3-1260. Secret." or
     * the older "693.94/12-2951: Telegram".
     *
     * @return empty when the note does not look like one
     */
    public static Optional<SourceNote> parse(String note) {
        return SourceNoteParser.parse(note);
    }

    /**
     * Reads a heading that is a whole register entry, as in microfiche supplements: "430. Telegram
     * 430 from La Paz, February 9. Transmits a text. Secret. 1 p. Department of State, ...".
     *
     * @return empty when the heading is not such an entry
     */
    public static Optional<SourceNote> parseEntry(String heading) {
        return SourceNoteParser.parseEntry(heading);
    }
}
