package org.embtel.build;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
        Place first = taken.putIfAbsent(folded(path), place);
        if (first != null) {
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

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
