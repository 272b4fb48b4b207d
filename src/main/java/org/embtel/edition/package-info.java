/**
 * What an edition is: its volumes, the parts that become pages, notes, page breaks, registers, and
 * where each pointer leads.
 *
 * <p>Built in one walk of each tree. Only things with identity are records here; running text stays
 * in the tree. Nothing here knows about HTML templates or writes anything.
 */
package org.embtel.edition;
