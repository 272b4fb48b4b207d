/**
 * The edition for machines: descriptions and tables in the formats that other programs read.
 *
 * <p>JSON is written here and in {@code diagnostic} only. It gives text; nothing here writes a
 * file.
 */
package org.embtel.export;
