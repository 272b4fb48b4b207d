/**
 * Finds the schemas that a transcription is to be checked against: those named on the command line
 * or by the file itself, beside the file, in the edition's catalog, or kept from an earlier
 * download.
 *
 * <p>The only package that asks other hosts for anything, and only when asked to; what it fetches
 * it keeps in the user's cache folder, outside of the edition. It does not read what a schema says.
 */
package org.embtel.schema;
