package org.embtel.render;

/**
 * A finished page.
 *
 * @param path its path from the site's root
 * @param content the whole file
 */
public record RenderedPage(String path, String content) {}
