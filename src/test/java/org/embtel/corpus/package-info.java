/**
 * Tests on real editions, which lie beside the project: everything that must hold for each of their
 * pages, and the hard cases of the Foreign Relations series one by one.
 */
package org.embtel.corpus;
