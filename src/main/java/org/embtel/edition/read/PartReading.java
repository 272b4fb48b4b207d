package org.embtel.edition.read;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.cite.Provenance;
import org.embtel.edition.cite.Recognised;
import org.embtel.edition.cite.SentTelegram;
import org.embtel.edition.model.Part;
import org.embtel.edition.register.PointedMention;

/**
 * What was read in the running text of one part.
 *
 * @param part the part
 * @param mentions the mentions in it that are encoded
 * @param recognised the references in it that are not
 * @param telegram what it is as a telegram, if it is one
 * @param source where it comes from, as far as it says
 */
public record PartReading(
        Part part,
        List<PointedMention> mentions,
        List<Recognised> recognised,
        Optional<SentTelegram> telegram,
        Optional<Provenance> source) {

    /** Copies the lists. */
    public PartReading {
        mentions = List.copyOf(mentions);
        recognised = List.copyOf(recognised);
    }

    /** The same of a part that says the same, at another place of the file. */
    PartReading of(Part moved) {
        return new PartReading(
                moved,
                mentions.stream()
                        .map(
                                one ->
                                        new PointedMention(
                                                one.volume(),
                                                one.pointer(),
                                                one.mention().in(moved)))
                        .toList(),
                recognised.stream()
                        .map(
                                one ->
                                        new Recognised(
                                                one.volume(),
                                                one.reference(),
                                                one.mention().in(moved)))
                        .toList(),
                telegram.map(one -> one.in(moved)),
                source);
    }
}
