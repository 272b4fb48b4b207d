package org.embtel.edition.register;

/**
 * A mention with its pointer as encoded, before it is known what that leads to.
 *
 * @param volume the key of the volume it stands in
 * @param pointer the pointer as encoded
 * @param mention the passage
 */
public record PointedMention(String volume, String pointer, Mention mention) {}
