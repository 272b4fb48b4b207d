/**
 * What strangers could send: editions that try to read files of the machine that builds them, to
 * ask other hosts, or to keep it busy for ever. Each attack is a line in a file of {@code
 * src/test/resources/attack}.
 */
package org.embtel.attack;
