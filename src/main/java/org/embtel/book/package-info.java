/**
 * Books, made of the same pages as the site: for reading systems (EPUB 3.3) and for print (PDF).
 *
 * <p>The only package that touches openhtmltopdf and PDFBox. It reads no transcription and makes no
 * page: chapters are pages that were rendered.
 */
package org.embtel.book;
