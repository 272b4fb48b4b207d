/**
 * The edition for machines: descriptions and tables in the formats that other programs read.
 *
 * <p>The only package that writes JSON. It gives text; nothing here writes a file.
 */
package org.embtel.export;
