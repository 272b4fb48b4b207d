package org.embtel.build;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.edition.Edition;
import org.embtel.edition.Redirect;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.edition.time.Chronology;

/**
 * Finds pages that would have one address: of two files, or of a file and the site itself. Case
 * does not count: not every file system keeps {@code d72a} and {@code d72A} apart.
 */
final class Addresses {

    private final Edition edition;
    private final Findings findings;
    private final Map<String, Place> taken = new HashMap<>();

    private Addresses(Edition edition, Findings findings) {
        this.edition = edition;
        this.findings = findings;
    }

    static void check(Edition edition, Findings findings) {
        new Addresses(edition, findings).check();
    }

    private void check() {
        own("index.html");
        own(Edition.ABOUT);
        edition.chronology().pages().stream().map(Chronology.Period::page).forEach(this::own);
        edition.registers().stream()
                .flatMap(register -> register.entries().stream())
                .map(row -> row.entry().anchor().page())
                .forEach(this::own);
        edition.volumes().forEach(this::check);
        edition.redirects().report(findings);
        edition.redirects().all().forEach(this::check);
    }

    private void check(Redirect redirect) {
        take(
                redirect.page(),
                redirect.place(),
                "the old address ",
                "remove the alias: this address is in use, and leads somewhere already");
    }

    private void check(Volume volume) {
        Place file = volume.text().source();
        if (volume.text().all().allMatch(this::isFree)) {
            take(volume.transcriptionPage(), file, "the transcription's copy ", "rename the file");
        }
    }

    private boolean isFree(Part part) {
        return take(
                part.page(),
                part.source(),
                "the page ",
                "rename one of the files, or give one division another xml:id");
    }

    private void own(String path) {
        taken.put(folded(path), Place.of(""));
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
