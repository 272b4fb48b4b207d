package org.embtel.edition.model;

/**
 * The beginning of a page of the source.
 *
 * @param label the page number as encoded in {@code @n}; empty when none is given
 * @param id its id on the page
 * @param facsimile the name of the image, as {@code @facs} gives it; empty when none is given
 */
public record PageBreak(String label, String id, String facsimile) {}
