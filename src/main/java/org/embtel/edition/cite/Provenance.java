package org.embtel.edition.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.edition.model.Anchor;
import org.embtel.reference.FileNumber;
import org.embtel.reference.Markings;
import org.embtel.reference.SourceNote;

/**
 * Where a document was found and how it was handled, in the words of its source note; its markings
 * may stand above its text instead.
 *
 * @param archive who keeps it
 * @param collection the papers it lies among
 * @param file its file or lot number, in one spelling
 * @param markings classification, handling and precedence
 * @param marksItself whether the document itself bears the markings, and not the note
 * @param drafting the sentences on who drafted, cleared and approved it
 * @param transmission the sentences on when it was received and to whom it was repeated
 * @param note where the source note stands; the document when it has none
 */
public record Provenance(
        String archive,
        String collection,
        String file,
        List<String> markings,
        boolean marksItself,
        String drafting,
        String transmission,
        Anchor note) {

    /** Up to here a collection is one that many papers lie in; beyond are boxes and folders. */
    private static final Pattern SERIES =
            Pattern.compile(
                    "(?i)(?<series>.*?\\blot \\d\\d ?-?[A-Z] ?-?\\d+|.*?)"
                            + "(?:[,:] (?<within>(?:Box|Folder|Job|OPI|Frames?|Reel|Vol\\.)\\b.*"
                            + "|(?<=\\d[,:] ).*))?");

    /** Copies the list. */
    public Provenance {
        markings = List.copyOf(markings);
    }

    static Provenance of(Optional<SourceNote> note, List<String> opening, Anchor place) {
        List<String> noted = note.map(SourceNote::markings).orElse(List.of());
        return new Provenance(
                note.map(SourceNote::archive).orElse(""),
                note.map(SourceNote::collection).orElse(""),
                note.flatMap(SourceNote::file).map(FileNumber::number).orElse(""),
                noted.isEmpty() ? opening : noted,
                noted.isEmpty() && !opening.isEmpty(),
                note.map(SourceNote::drafting).orElse(""),
                note.map(SourceNote::transmission).orElse(""),
                place);
    }

    boolean isKnown() {
        return !archive.isEmpty() || !papers().isEmpty() || !markings.isEmpty();
    }

    /** The degree of classification; empty when none is stated. */
    public String classification() {
        return Markings.classification(markings).orElse("");
    }

    /** The collection without box and folder; the kind of file when only a number is given. */
    public String papers() {
        if (collection.isEmpty()) {
            return archive.isEmpty() && !file.isEmpty() ? "Given by file number only" : "";
        }
        return part("series");
    }

    /** Where in the collection: the file number, else box and folder; may be empty. */
    public String within() {
        String rest = collection.isEmpty() ? "" : part("within");
        return Stream.of(file.startsWith("Lot") && !collection.isEmpty() ? "" : file, rest)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String part(String group) {
        Matcher parts = SERIES.matcher(collection);
        boolean found = parts.matches() && parts.group(group) != null;
        return found ? parts.group(group) : "";
    }
}
