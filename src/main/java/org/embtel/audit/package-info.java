/**
 * Reads finished pages as a stranger would and holds them against the transcription: is every
 * character there, once and in order; do marks, lines and pages begin where they do there; are ids
 * unique; does every link lead somewhere. Plain texts and chapters of books are held likewise.
 *
 * <p>HTML is parsed here, in {@code page} and in {@code book} only (jsoup). It knows the markers
 * that templates put on pages ({@code data-transcription}, {@code data-note}, {@code
 * data-generated}), and nothing of what renders them.
 */
package org.embtel.audit;
