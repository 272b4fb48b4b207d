package org.embtel.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.edition.Edition;
import org.embtel.edition.Redirect;
import org.embtel.edition.model.Volume;

/**
 * Finds files of the catalogue that would have one address: of two transcriptions, or of one and
 * the site itself. Case does not count: not every file system keeps {@code d72a} and {@code d72A}
 * apart. What lies beside a page has the name of the page, so pages and copies are enough.
 */
final class Addresses {

    private final Findings findings;
    private final Map<String, Place> taken = new HashMap<>();

    /** What lies above those that are taken, with the first that does. */
    private final Map<String, Place> folders = new HashMap<>();

    private Addresses(Findings findings) {
        this.findings = findings;
    }

    static void check(Edition edition, SiteCatalogue catalogue, Findings findings) {
        new Addresses(findings).check(edition, catalogue);
    }

    private void check(Edition edition, SiteCatalogue catalogue) {
        catalogue.own().forEach(file -> taken.put(folded(file.path()), Place.of("")));
        edition.volumes().forEach(volume -> check(volume, catalogue));
        edition.redirects().report(findings);
        edition.redirects().all().forEach(this::check);
    }

    /** Of a volume whose pages are taken, the first is reported: the others are as well. */
    private void check(Volume volume, SiteCatalogue catalogue) {
        catalogue.of(volume).allMatch(file -> isFree(file, volume));
    }

    private boolean isFree(SiteFile file, Volume volume) {
        if (file instanceof SiteFile.Transcription) {
            return take(
                    file.path(),
                    volume.text().source(),
                    "the transcription's copy ",
                    "rename the file");
        }
        return !(file instanceof SiteFile.VolumePage page)
                || take(
                        page.path(),
                        page.place(),
                        "the page ",
                        "rename one of the files, or give one division another xml:id");
    }

    private void check(Redirect redirect) {
        take(
                redirect.page(),
                redirect.place(),
                "the old address ",
                "remove the alias: this address is in use, and leads somewhere already");
    }

    private boolean take(String path, Place place, String what, String hint) {
        Place first = first(folded(path));
        if (first == null) {
            taken.put(folded(path), place);
            folders(folded(path)).forEach(folder -> folders.putIfAbsent(folder, place));
        } else {
            findings.add(
                    Code.SAME_ADDRESS,
                    place,
                    what
                            + path
                            + " is also that of "
                            + (first.equals(Place.of("")) ? "a page of the site's own" : first),
                    hint);
        }
        return first == null;
    }

    /**
     * Who has an address already, or a file in place of one of its folders, or a folder in its
     * place: {@code a.html} and {@code a.html/c.html} cannot both be files.
     */
    private Place first(String path) {
        return Stream.concat(
                        Stream.of(taken.get(path), folders.get(path)),
                        folders(path).stream().map(taken::get))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> folders(String path) {
        var folders = new ArrayList<String>();
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            folders.add(path.substring(0, i));
        }
        return folders;
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
