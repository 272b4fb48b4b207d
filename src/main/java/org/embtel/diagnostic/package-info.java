/**
 * What is found wrong with an edition, and how it is reported: values, a collector and printers.
 *
 * <p>Every stage hands its findings to a {@link org.embtel.diagnostic.Findings}; nothing in here
 * knows another package, reads a file or prints.
 */
package org.embtel.diagnostic;
