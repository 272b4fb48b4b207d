package org.embtel.edition.model;

import java.util.List;
import java.util.regex.Pattern;
import org.embtel.tei.name.PersonalName;

/**
 * What a citation of a page is made of. Whatever the header does not give is empty.
 *
 * @param title the document's title without its number; empty for a volume as a whole
 * @param number the document's number in the volume
 * @param designation the number that the document itself bears, {@code telegram 1924}; empty when
 *     it bears none, or its title has it
 * @param container the title of the volume or edition it stands in
 * @param editors the editors of that
 * @param imprint place, publisher and year
 * @param publisher the publisher; empty when not given
 * @param year the year of publication
 * @param pages the printed pages
 * @param source what it was transcribed from, when the header cites it
 * @param version the version of the edition
 * @param versionDate the day of that version, ISO 8601
 * @param url the permanent address; empty when the edition does not say where it is published
 * @param missingNotes how many notes the source does not give the text of
 */
public record Citation(
        String title,
        String number,
        String designation,
        String container,
        List<PersonalName> editors,
        String imprint,
        String publisher,
        String year,
        String pages,
        String source,
        String version,
        String versionDate,
        String url,
        long missingNotes) {

    /** What may stand before the number in a title, the longer first. */
    private static final List<String> NUMBER_WORDS = List.of("No. ", "No.", "");

    private static final Pattern STOP = Pattern.compile("^\\.? ?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Copies the list. */
    public Citation {
        editors = List.copyOf(editors);
    }

    /**
     * The citation of a part.
     *
     * @param header what holds for its volume
     * @param container the title of what it is cited as being in
     * @param designation the number that it bears itself, {@code telegram 1924}; may be empty
     * @param baseUrl the address of the site with a slash at its end; empty when it is not known
     */
    public static Citation of(
            Header header, Part part, String container, String designation, String baseUrl) {
        boolean whole = part.kind() == PartKind.VOLUME || part.title().equals(container);
        return new Citation(
                whole ? "" : quotable(titleWithoutNumber(part)),
                part.number(),
                titleHas(part, designation) ? "" : designation,
                container,
                header.editors(),
                header.publication().citedImprint(),
                header.publication().publisher(),
                header.publication().year(),
                part.isDocument() ? part.pages().label() : "",
                header.source().map(Citation::printed).orElse(""),
                header.version(),
                header.versionDate(),
                baseUrl.isEmpty() ? "" : baseUrl + part.page(),
                part.notes().stream().filter(note -> note.isCounted() && !note.given()).count());
    }

    /** The citation of an edition or a volume as a whole, at the address of its first page. */
    public static Citation whole(Header header, String title, String url) {
        return new Citation(
                "",
                "",
                "",
                title,
                header.editors(),
                header.publication().citedImprint(),
                header.publication().publisher(),
                header.publication().year(),
                "",
                header.source().map(Citation::printed).orElse(""),
                header.version(),
                header.versionDate(),
                url,
                0);
    }

    private static boolean titleHas(Part part, String designation) {
        if (designation.isEmpty()) {
            return false;
        }
        String number = designation.replaceFirst("^.*?(\\d*)$", "$1");
        return List.of(BETWEEN_WORDS.split(titleWithoutNumber(part))).contains(number);
    }

    private static String titleWithoutNumber(Part part) {
        String title = part.title();
        if (part.number().isEmpty()) {
            return title;
        }
        for (String word : NUMBER_WORDS) {
            String beginning = word + part.number();
            if (title.startsWith(beginning)) {
                return STOP.matcher(title.substring(beginning.length())).replaceFirst("");
            }
        }
        return title;
    }

    /** A title as it stands in quotation marks: without its last stop, and its own marks single. */
    private static String quotable(String title) {
        return title.replaceFirst("(?<!\\.\\w)\\.+$", "").replace('“', '‘').replace('”', '’');
    }

    private static String printed(Header.Publication source) {
        String imprint = source.imprint();
        return source.title() + (imprint.isEmpty() ? "" : " (" + imprint + ")");
    }
}
