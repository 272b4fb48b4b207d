package org.embtel.edition;

import java.util.List;
import java.util.Map;

/**
 * What one volume gives to the edition; its tree is not kept.
 *
 * @param volume the volume
 * @param definitions the register entries it defines
 * @param mentions the mentions in it that are encoded
 * @param recognised the references in it that are not
 * @param telegrams its documents that are telegrams
 * @param sources where the documents come from, by page
 * @param aliases the addresses that it had before
 */
public record Contribution(
        Volume volume,
        List<Definition> definitions,
        List<PointedMention> mentions,
        List<Recognised> recognised,
        List<SentTelegram> telegrams,
        Map<String, Provenance> sources,
        List<Alias> aliases) {}
