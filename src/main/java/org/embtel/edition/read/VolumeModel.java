package org.embtel.edition.read;

import java.util.List;
import java.util.stream.Stream;
import org.embtel.edition.cite.Recognised;
import org.embtel.edition.cite.SentTelegram;
import org.embtel.edition.model.Alias;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.Definition;
import org.embtel.edition.register.PointedMention;

/**
 * What the edition keeps of one volume when the tree is gone.
 *
 * @param volume the volume
 * @param definitions the register entries it defines
 * @param readings what its parts say, in the order of the volume
 * @param aliases the addresses that it had before
 */
public record VolumeModel(
        Volume volume,
        List<Definition> definitions,
        List<PartReading> readings,
        List<Alias> aliases) {
    /** Copies the lists. */
    public VolumeModel {
        definitions = List.copyOf(definitions);
        readings = List.copyOf(readings);
        aliases = List.copyOf(aliases);
    }

    /** The mentions in it that are encoded. */
    public Stream<PointedMention> mentions() {
        return readings.stream().flatMap(one -> one.mentions().stream());
    }

    /** The references in it that are not. */
    public Stream<Recognised> recognised() {
        return readings.stream().flatMap(one -> one.recognised().stream());
    }

    /** Its documents that are telegrams. */
    public Stream<SentTelegram> telegrams() {
        return readings.stream().flatMap(one -> one.telegram().stream());
    }
}
