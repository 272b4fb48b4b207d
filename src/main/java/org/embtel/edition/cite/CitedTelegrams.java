package org.embtel.edition.cite;

import java.util.Optional;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.register.DraftEntry;
import org.embtel.reference.Telegram;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.DateWords;

/** Makes the entries of telegrams: those that are documents here, and those only cited. */
final class CitedTelegrams {

    /** Under this heading stand telegrams of which only the number is said. */
    private static final String POST_UNSAID = "Post not stated";

    private final Telegrams telegrams;
    private final DateWords dates;

    CitedTelegrams(Telegrams telegrams, DateWords dates) {
        this.telegrams = telegrams;
        this.dates = dates;
    }

    /** The document that a cited telegram is. */
    Optional<SentTelegram> printed(Part citing, Telegram cited) {
        return telegrams.find(citing, cited).flatMap(telegrams::of);
    }

    DraftEntry entry(SentTelegram sent) {
        Ends ends = shown(telegrams.ends(sent));
        return new DraftEntry(
                RegisterKind.TELEGRAMS,
                sent.part().page(),
                ends.group(sent.series()),
                ends.order(
                        sent.number(), sent.part().time().map(CitedTelegrams::sortable).orElse("")),
                ends.name(capitalised(sent.designation())),
                sent.part().date().map(dates::label).orElse(""),
                Optional.of(sent.part()));
    }

    DraftEntry entry(Part citing, Telegram cited) {
        Ends ends = shown(telegrams.ends(citing, cited));
        String name =
                ends.name(
                        capitalised(
                                TelegramNames.designation(
                                        cited.medium(), cited.series(), cited.number())));
        String year = citing.time().map(time -> time.from().yearIso()).orElse("");
        return new DraftEntry(
                RegisterKind.TELEGRAMS,
                name + " " + year,
                ends.group(cited.series()),
                ends.order(cited.number(), year),
                name,
                year.isEmpty() ? "" : "cited in " + year,
                Optional.empty());
    }

    private Ends shown(Telegrams.Ends ends) {
        return new Ends(telegrams.shown(ends.from()), telegrams.shown(ends.to()));
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** In the order of time as far as a telegraph was there to send telegrams. */
    private static String sortable(DateSpan time) {
        return time.from().iso() + time.from().time().map(hour -> " " + hour).orElse("");
    }

    /** From where to where; the Department goes without saying. */
    private record Ends(String from, String to) {

        /** A telegram stands under its post, those of a conference or delegation under its name. */
        String group(String series) {
            if (series.length() > 2) {
                return series;
            }
            String post = from.isEmpty() ? to : from;
            return post.isEmpty() ? POST_UNSAID : post;
        }

        String order(String number, String date) {
            return (from.isEmpty() ? "to " : "from ") + TelegramNames.sortable(number) + " " + date;
        }

        String name(String designation) {
            return designation
                    + (to.isEmpty() ? "" : " to " + to)
                    + (from.isEmpty() ? "" : " from " + from);
        }
    }
}
