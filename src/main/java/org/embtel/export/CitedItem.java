package org.embtel.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.DateWords;
import org.embtel.tei.date.TeiDate;
import org.embtel.tei.name.PersonalName;

/**
 * What reference managers take of a document or of a volume. Whatever is not known is empty.
 *
 * @param id a name for it, unique in the edition: {@code frus1958-60v10p1-d143}
 * @param title its title
 * @param container the title of what it is cited as being in; empty for a whole volume
 * @param authors who wrote it
 * @param editors who edited the container
 * @param publisher who published it
 * @param place where it was published
 * @param year when it was published: the year, or what is given instead
 * @param issued the same, where it lies in time
 * @param written when the document was written, which is no date of publication
 * @param writtenInWords the same in words
 * @param number its number in the volume
 * @param firstPage the printed page on which it begins
 * @param lastPage the printed page on which it ends
 * @param version the version of the edition
 * @param url its permanent address
 * @param language its language, BCP 47
 * @param note what no other field has room for: the number that it bears; when it was written,
 *     which is no date of publication; what it was transcribed from, and what is missing
 */
public record CitedItem(
        String id,
        String title,
        String container,
        List<PersonalName> authors,
        List<PersonalName> editors,
        String publisher,
        String place,
        String year,
        Optional<DateSpan> issued,
        Optional<TeiDate> written,
        String writtenInWords,
        String number,
        String firstPage,
        String lastPage,
        String version,
        String url,
        String language,
        String note) {

    /** Copies the lists. */
    public CitedItem {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /**
     * What a citation says.
     *
     * @param volume the key of the volume
     * @param header what holds for the volume
     * @param dates writes dates in the words of the edition
     */
    public static CitedItem of(
            String volume, Header header, Part part, Citation citation, DateWords dates) {
        boolean whole = citation.title().isEmpty();
        String written = part.date().map(dates::bracketed).orElse("");
        return new CitedItem(
                part.id().isEmpty() ? volume : volume + "-" + part.id(),
                whole ? citation.container() : citation.title(),
                whole ? "" : citation.container(),
                header.authors(),
                citation.editors(),
                header.publication().publisher(),
                header.publication().place(),
                citation.year(),
                header.publication().time(),
                part.date(),
                written,
                part.number(),
                part.isDocument() ? part.pages().first() : "",
                part.isDocument() ? part.pages().last() : "",
                citation.version(),
                citation.url(),
                header.language(),
                note(header, written, citation));
    }

    private static String note(Header header, String written, Citation citation) {
        return Stream.of(
                        citation.designation(),
                        written.isEmpty() ? "" : "written " + written,
                        transcribed(header, citation),
                        missing(citation.missingNotes()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String transcribed(Header header, Citation citation) {
        String scope = header.source().map(Header.Publication::scope).orElse("");
        return citation.source().isEmpty()
                ? ""
                : "transcribed from " + citation.source() + (scope.isEmpty() ? "" : ", " + scope);
    }

    private static String missing(long notes) {
        return notes == 0
                ? ""
                : "transcription incomplete: "
                        + notes
                        + (notes == 1 ? " note text" : " note texts")
                        + " not in the source as received";
    }

    /** Whether it is a volume or edition, and in nothing else. */
    boolean isWhole() {
        return container.isEmpty();
    }

    /** The printed pages as a range; empty when the first is not known. */
    String pages(String dash) {
        return firstPage.isEmpty() || firstPage.equals(lastPage)
                ? firstPage
                : firstPage + dash + lastPage;
    }
}
