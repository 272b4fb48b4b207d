/**
 * What TEI P5 says of its elements and attributes, and what Embtel makes of each element: in {@code
 * elements.txt}, a table for readers, and {@code attributes.txt}, a list made from TEI's schema.
 *
 * <p>It knows names and values, no trees, and no other package of Embtel. None of those keeps a
 * list of names of elements: it asks {@link org.embtel.tei.ElementType} what an element is.
 */
package org.embtel.tei;
