/**
 * What documents cite without encoding it: recognises telegrams, treaties, laws and archives in the
 * text, finds the documents that are meant, and makes register entries and links of them.
 *
 * <p>The grammar of each form of citation is in {@code org.embtel.reference}. A link that anything
 * contradicts must not be made.
 */
package org.embtel.edition.cite;
