package org.embtel.render;

/**
 * A link as a template prints it.
 *
 * @param href where it leads, relative to the page
 * @param kind {@code inside}, {@code outside} or {@code register}
 * @param title what it leads to; empty when that is not known
 */
public record Link(String href, String kind, String title) {}
