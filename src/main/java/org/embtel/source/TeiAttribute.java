package org.embtel.source;

/**
 * An attribute as it stands in the file.
 *
 * @param name its name with any prefix: {@code target}, {@code xml:id}
 * @param value its value
 */
public record TeiAttribute(String name, String value) {}
