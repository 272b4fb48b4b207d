/**
 * What an edition consists of, as records: volumes, their parts, notes, page breaks, headers,
 * entries of registers, citations, and the targets of pointers.
 *
 * <p>These are values that outlive the trees they were read from. They must know nothing of the
 * other packages of the edition, and hold no element of a tree.
 */
package org.embtel.edition.model;
