/**
 * The running text of one tree: which element begins a part, which blocks a part has, what its
 * plain text is, which images it names.
 *
 * <p>Of use only as long as the tree is at hand. It must not know of registers or of what was
 * recognised in the text.
 */
package org.embtel.edition.text;
