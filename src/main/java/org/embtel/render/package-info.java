/**
 * Pages from trees: a transcription's elements as FreeMarker nodes, the lookup of templates, and
 * one page at a time.
 *
 * <p>The only package that touches FreeMarker. It decides nothing about what an edition contains,
 * and writes no file: a page is a value.
 */
package org.embtel.render;
