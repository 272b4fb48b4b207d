/**
 * Makes the model of one volume of its tree: its parts, page breaks, notes, header, and what its
 * text mentions and cites.
 *
 * <p>It must not know of other volumes: what needs them is left to {@code Edition}.
 */
package org.embtel.edition.read;
