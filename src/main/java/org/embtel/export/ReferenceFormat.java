package org.embtel.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.embtel.edition.model.PagePaths;

/** The forms in which reference managers are given citations. */
public enum ReferenceFormat {
    RIS(".ris", "RIS", "application/x-research-info-systems", Ris::of),
    BIBTEX(".bib", "BibTeX", "application/x-bibtex", BibTex::of),
    CSL_JSON(".csl.json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CslJson::of);

    private final String ending;
    private final String title;
    private final String mediaType;
    private final Function<List<CitedItem>, String> writer;

    ReferenceFormat(
            String ending,
            String title,
            String mediaType,
            Function<List<CitedItem>, String> writer) {
        this.ending = ending;
        this.title = title;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** What readers call it. */
    public String title() {
        return title;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The path of the file with the citation of a page. */
    public String fileOf(String page) {
        return PagePaths.beside(page, ending);
    }

    /** The page whose citation is in a file; empty if it is no such file by its name. */
    public static Optional<String> pageOf(String file) {
        return of(file).map(format -> PagePaths.pageOf(file, format.ending));
    }

    /** The format of a file, by its name. */
    public static Optional<ReferenceFormat> of(String file) {
        return Arrays.stream(values()).filter(one -> file.endsWith(one.ending)).findFirst();
    }

    /** Citations of items, in their order. */
    public String write(List<CitedItem> items) {
        return writer.apply(items);
    }
}
