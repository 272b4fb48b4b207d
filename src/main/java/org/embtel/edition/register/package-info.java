/**
 * The registers of persons, places, terms and the like: finds what volumes define, joins the
 * definitions of all volumes, and gathers the passages that mention each entry.
 *
 * <p>It must not recognise what is not encoded; entries of that kind are given to it.
 */
package org.embtel.edition.register;
