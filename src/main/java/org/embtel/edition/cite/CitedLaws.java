package org.embtel.edition.cite;

import java.util.Optional;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.register.DraftEntry;
import org.embtel.reference.LegalCitation;

/** Makes the entries of treaties and laws, each under the compilation that prints it. */
final class CitedLaws {

    private CitedLaws() {}

    static DraftEntry entry(LegalCitation law) {
        String abbreviation = law.compilation().abbreviation();
        return new DraftEntry(
                RegisterKind.TREATIES,
                abbreviation + " " + law.volume() + " " + law.part() + " " + law.number(),
                law.compilation().title() + " (" + abbreviation + ")",
                order(law),
                law.shortForm(),
                description(law),
                Optional.empty());
    }

    private static String description(LegalCitation law) {
        String volume = law.volume().isEmpty() ? "" : ", volume " + law.volume();
        String part = law.part().isEmpty() ? "" : ", part " + law.part();
        return law.compilation().title() + volume + part + law.unit() + law.number();
    }

    /** By volume, then page or number; "87-565" by its first number, then its second. */
    private static String order(LegalCitation law) {
        StringBuilder order = new StringBuilder(TelegramNames.sortable(law.volume()));
        order.append(' ').append(law.part());
        for (String number : law.number().split("[^0-9]+")) {
            order.append(' ').append(TelegramNames.sortable(number));
        }
        return order.toString();
    }
}
