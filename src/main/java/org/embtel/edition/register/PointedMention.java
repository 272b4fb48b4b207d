package org.embtel.edition.register;

import org.embtel.tei.pointer.Pointer;

/**
 * A mention with its pointer as encoded, before it is known what that leads to.
 *
 * @param volume the key of the volume it stands in
 * @param pointer the pointer as encoded
 * @param mention the passage
 */
public record PointedMention(String volume, Pointer pointer, Mention mention) {}
