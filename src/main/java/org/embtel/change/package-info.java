/**
 * Says what has changed between two sites, as a reader of them would: which pages, and which words
 * of them. It reads finished pages only, and writes nothing.
 */
package org.embtel.change;
