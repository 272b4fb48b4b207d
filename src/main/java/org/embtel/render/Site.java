package org.embtel.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.register.Register;
import org.embtel.tei.date.DateWords;

/**
 * What every page knows of the site.
 *
 * @param title the title of the edition
 * @param header the header of the edition
 * @param dates writes dates in the words of the edition's language
 * @param registers the registers it has
 * @param chronological whether it lists its documents by date
 * @param corresponding whether it tells who wrote to whom
 * @param searchable whether it has a page for full-text search
 * @param ownStyle whether the edition has a style sheet of its own
 * @param baseUrl where it is published, with a slash at the end; empty when that is not known
 * @param repository the address of the folder of sources in the edition's repository, or empty
 * @param generator the name and version of the program that made the site
 */
public record Site(
        String title,
        Header header,
        DateWords dates,
        List<RegisterKind> registers,
        boolean chronological,
        boolean corresponding,
        boolean searchable,
        boolean ownStyle,
        String baseUrl,
        String repository,
        String generator) {

    /** Copies the list. */
    public Site {
        registers = List.copyOf(registers);
    }

    /**
     * The site of an edition.
     *
     * @param searchable whether it gets a page for full-text search
     * @param ownStyle whether the edition has a style sheet of its own
     * @param baseUrl overrides what the header says, unless it is empty
     * @param repository overrides what the header says, unless it is empty
     */
    public static Site of(
            Edition edition,
            boolean searchable,
            boolean ownStyle,
            String baseUrl,
            String repository,
            String generator) {
        Header header = edition.header();
        return new Site(
                edition.title().isEmpty() ? "Untitled edition" : edition.title(),
                header,
                edition.dates(),
                edition.registers().stream().map(Register::kind).toList(),
                !edition.chronology().pages().isEmpty(),
                edition.correspondence().hasPage(),
                searchable,
                ownStyle,
                baseUrl.isEmpty() ? header.baseUrl() : slashed(baseUrl),
                repository.isEmpty() ? header.repository() : slashed(repository),
                generator);
    }

    private static String slashed(String url) {
        return url.endsWith("/") ? url : url + "/";
    }

    /**
     * The path of the site on the host where it is published, with a slash at the end; empty when
     * that is not known.
     */
    public String hostPath() {
        try {
            String path = new URI(baseUrl).getRawPath();
            return path != null && path.startsWith("/") && !path.startsWith("//") ? path : "";
        } catch (URISyntaxException invalid) {
            return "";
        }
    }

    /** The language of the site, BCP 47; English unless the header says otherwise. */
    public String language() {
        return header.mainLanguage();
    }
}
