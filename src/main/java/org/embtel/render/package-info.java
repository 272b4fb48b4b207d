/**
 * Pages from trees: a transcription's elements as FreeMarker nodes, the lookup of templates, and
 * one page at a time. Start reading at {@link org.embtel.render.PageRenderer}: each family of pages
 * has a class that makes them ({@code TextPages}, {@code ListPages}, {@code RegisterPages}, {@code
 * HeaderPages}, {@code SitePages}) and records that their templates are given ({@code TextModel}
 * and so on).
 *
 * <p>The only package that touches FreeMarker. It decides nothing about what an edition contains,
 * and writes no file: a page is a value.
 */
package org.embtel.render;
