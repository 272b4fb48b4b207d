package org.embtel.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.Severity;
import org.embtel.edition.Edition;
import org.embtel.edition.Redirect;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Volume;
import org.embtel.tei.pointer.Pointer;

/**
 * Finds names of published files that not every system can keep: a reader takes the site away to a
 * Windows machine, and an editor moves it to another disk. An address that was published stays what
 * it is; only what no disk takes is an error.
 */
final class PortableNames {

    /** In bytes, as Linux counts; the others count letters, and so allow more. */
    private static final int LONGEST = 255;

    /** What Windows takes for a device, whatever follows a dot. */
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00B9\u00B2\u00B3]) *(?:\\..*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");

    private final Findings findings;
    private final Set<Place> reported = new HashSet<>();
    private final Map<String, String> images = new HashMap<>();

    PortableNames(Findings findings) {
        this.findings = findings;
    }

    /** Looks at the names of all that has its address from an editor, but images. */
    static void check(Edition edition, SiteCatalogue catalogue, Findings findings) {
        var names = new PortableNames(findings);
        edition.volumes().forEach(volume -> names.check(volume, catalogue));
        edition.redirects().all().forEach(names::check);
        catalogue
                .own()
                .filter(SiteFile.EditionPage.class::isInstance)
                .map(SiteFile.EditionPage.class::cast)
                .filter(page -> page.place().line() > 0)
                .forEach(page -> names.check(page.path(), page.place(), page.place()));
    }

    private void check(Volume volume, SiteCatalogue catalogue) {
        Place whole = volume.text().source();
        var parts = new HashMap<String, Place>();
        volume.text()
                .all()
                .forEach(part -> parts.put(PagePaths.beside(part.page(), ""), part.source()));
        catalogue
                .of(volume)
                .flatMap(file -> Stream.concat(Stream.of(file), file.derived()))
                .map(SiteFile::path)
                .forEach(path -> check(path, whole, part(path, parts).orElse(whole)));
    }

    /** What lies beside a page has its name, with another ending: {@code d1.csl.json}. */
    private static Optional<Place> part(String path, Map<String, Place> parts) {
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            Place place = parts.get(path.substring(0, dot));
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private void check(Redirect redirect) {
        check(redirect.page(), redirect.place(), redirect.place());
    }

    /** Looks at the name of an image, and whether another has nearly the same. */
    void image(SiteFile.Image image) {
        Place place = Place.of(image.source().name());
        check(image.path(), place, place);
        String other = images.putIfAbsent(folded(image.path()), image.path());
        if (other != null && !other.equals(image.path())) {
            report(
                    Severity.WARNING,
                    place,
                    "the image " + image.path() + " differs from " + other + " only in capitals");
        }
    }

    private static String folded(String path) {
        return Pointer.normalised(path).toLowerCase(Locale.ROOT);
    }

    /**
     * Looks at every name of a path.
     *
     * @param folders what gives the names of its folders
     * @param last what gives the name of the file
     */
    private void check(String path, Place folders, Place last) {
        String[] names = path.split("/");
        for (int index = 0; index < names.length; index++) {
            check(path, names[index], index < names.length - 1 ? folders : last);
        }
    }

    private void check(String path, String name, Place place) {
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            report(
                    Severity.ERROR,
                    place,
                    "the name of "
                            + path
                            + " is longer than the "
                            + LONGEST
                            + " bytes of any disk");
        } else {
            fault(name)
                    .ifPresent(
                            fault ->
                                    report(
                                            Severity.WARNING,
                                            place,
                                            "not every system can keep " + path + ": " + fault));
        }
    }

    private static Optional<String> fault(String name) {
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("Windows has a device of that name");
        }
        if (FORBIDDEN.matcher(name).find()) {
            return Optional.of("Windows allows no <>:\"|?*\\ in names");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("Windows drops a dot or blank at the end of a name");
        }
        return Pointer.normalised(name).equals(name)
                ? Optional.empty()
                : Optional.of("its letters and their accents are apart, which many systems join");
    }

    /** One of a kind: all files beside a page have its name. */
    private void report(Severity severity, Place place, String what) {
        if (reported.add(place)) {
            findings.add(
                    new Diagnostic(
                            Code.NAME_NOT_PORTABLE,
                            severity,
                            place,
                            what,
                            "choose another xml:id or file name, unless its address is cited"
                                    + " already"));
        }
    }
}
