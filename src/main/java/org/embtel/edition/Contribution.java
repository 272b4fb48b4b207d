package org.embtel.edition;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one volume gives to the edition; its tree is not kept.
 *
 * @param volume the volume
 * @param definitions the register entries it defines
 * @param readings what its parts say, in the order of the volume
 * @param aliases the addresses that it had before
 */
public record Contribution(
        Volume volume,
        List<Definition> definitions,
        List<PartReading> readings,
        List<Alias> aliases) {

    /** The mentions in it that are encoded. */
    Stream<PointedMention> mentions() {
        return readings.stream().flatMap(one -> one.mentions().stream());
    }

    /** The references in it that are not. */
    Stream<Recognised> recognised() {
        return readings.stream().flatMap(one -> one.recognised().stream());
    }

    /** Its documents that are telegrams. */
    Stream<SentTelegram> telegrams() {
        return readings.stream().flatMap(one -> one.telegram().stream());
    }
}
