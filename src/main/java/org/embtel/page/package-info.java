/**
 * A finished page, parsed once, and what it says as text: the plain text of a document, the passage
 * around a place, the words that a search finds. Whatever is not HTML and repeats the words of a
 * page is taken from here, so that it cannot say anything else.
 *
 * <p>Knows the markers that templates put on pages ({@code data-transcription}, {@code data-note},
 * {@code data-generated}), the roles of page breaks and note marks, and HTML; knows nothing of TEI
 * trees or of the templates, and has no findings: to judge is the audit's.
 */
package org.embtel.page;
