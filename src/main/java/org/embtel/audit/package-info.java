/**
 * Reads finished pages as a stranger would and holds them against the transcription: is every
 * character there, once and in order; are ids unique; does every link lead somewhere.
 *
 * <p>The only package that touches jsoup. It knows the markers that templates put on pages ({@code
 * data-transcription}, {@code data-note}, {@code data-generated}), and nothing else of them.
 */
package org.embtel.audit;
