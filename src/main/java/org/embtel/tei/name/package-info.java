/**
 * Names of persons and organisations as values: the parts that are encoded are kept, and where none
 * are, they are guessed here and nowhere else. What single words of names say is in {@code
 * name-words.txt}.
 *
 * <p>It reads no trees and knows nothing of the rest: whoever has an element hands its text over.
 */
package org.embtel.tei.name;
