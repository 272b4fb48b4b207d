package org.embtel.export;

import java.util.ArrayList;
import java.util.Optional;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.PagePaths;
import org.embtel.tei.date.DateWords;
import org.embtel.tei.date.TeiDate;

/** A document as a file of plain text, which says at its end where it comes from. */
public final class PlainTextFile {

    private static final String ENDING = ".txt";

    private PlainTextFile() {}

    /** The path of the file with the text of a page. */
    public static String pathOf(String page) {
        return PagePaths.beside(page, ENDING);
    }

    /** The page whose text is in a file; empty if it is no such file by its name. */
    public static Optional<String> pageOf(String file) {
        return file.endsWith(ENDING)
                ? Optional.of(PagePaths.pageOf(file, ENDING))
                : Optional.empty();
    }

    private static String date(TeiDate date, DateWords dates) {
        return "Date: " + dates.label(date) + whose(date);
    }

    private static String whose(TeiDate date) {
        if (!date.isOfEditors()) {
            return "";
        }
        return date.isUncertain() ? ", inferred by the editors" : ", given by the editors";
    }

    private static String pages(String pages) {
        return (pages.matches("[^–-]*") ? ", page " : ", pages ") + pages;
    }

    /**
     * The content.
     *
     * @param text the text of the document
     * @param header what holds for its volume
     * @param date when it was written, if that is known
     * @param dates writes it in the words of the edition
     */
    public static String of(
            String text,
            Header header,
            Citation citation,
            Optional<TeiDate> date,
            DateWords dates) {
        var lines = new ArrayList<String>();
        lines.add(text);
        lines.add("----");
        lines.add(
                "From: "
                        + citation.container()
                        + (citation.number().isEmpty() ? "" : ", document " + citation.number())
                        + (citation.pages().isEmpty() ? "" : pages(citation.pages()))
                        + (citation.version().isEmpty() ? "" : ", version " + citation.version()));
        date.map(one -> date(one, dates)).ifPresent(lines::add);
        if (!citation.source().isEmpty()) {
            lines.add("Transcribed from: " + citation.source());
        }
        if (!citation.url().isEmpty()) {
            lines.add("Address: " + citation.url());
        }
        header.licences().forEach(licence -> lines.add("Licence: " + licence.text()));
        if (citation.missingNotes() > 0) {
            lines.add(
                    "The texts of %s notes are not in the source as received."
                            .formatted(citation.missingNotes()));
        }
        return String.join("\n\n", lines) + "\n";
    }
}
