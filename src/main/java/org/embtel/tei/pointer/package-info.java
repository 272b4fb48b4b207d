/**
 * Pointers as values: what an attribute that points names, how several are divided, and how an
 * address is seen from a file. Where it leads is for the edition to say.
 *
 * <p>It reads no trees and knows nothing of the rest.
 */
package org.embtel.tei.pointer;
