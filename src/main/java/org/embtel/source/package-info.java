/**
 * Finds and parses TEI files into trees that know their lines and columns.
 *
 * <p>The only package that touches Saxon. It reads nothing but the files it is pointed at: no
 * network, no external entity, no DTD from elsewhere. It does not say what an edition consists of:
 * it gives elements, and of each what the vocabulary says.
 */
package org.embtel.source;
