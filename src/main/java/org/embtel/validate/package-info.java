/**
 * Checks a transcription before anything is made of it: against the schema that it names, and by
 * Embtel's own rules for identifiers, pointers and words.
 *
 * <p>The only package that touches Jing. It fetches nothing from the network, and changes nothing.
 */
package org.embtel.validate;
