package org.embtel.build;

import java.util.HashMap;
import java.util.Locale;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.Part;

/** Finds pages of different files that would have one address. */
final class Addresses {

    private Addresses() {}

    /** Case does not count: not every file system keeps {@code d72a} and {@code d72A} apart. */
    static void check(Edition edition, Findings findings) {
        var taken = new HashMap<String, Part>();
        edition.volumes().stream()
                .flatMap(volume -> volume.text().all())
                .forEach(
                        part -> {
                            Part first =
                                    taken.putIfAbsent(part.page().toLowerCase(Locale.ROOT), part);
                            if (first != null) {
                                findings.add(
                                        Code.SAME_ADDRESS,
                                        part.source(),
                                        "the page "
                                                + part.page()
                                                + " is also that of "
                                                + first.source(),
                                        "rename one of the files, or give one division another"
                                                + " xml:id");
                            }
                        });
    }
}
