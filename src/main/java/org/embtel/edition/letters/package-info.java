/**
 * Who wrote to whom: the letters that any two correspondents exchanged.
 *
 * <p>It must not read names from a tree: it goes by the senders and receivers of the model.
 */
package org.embtel.edition.letters;
