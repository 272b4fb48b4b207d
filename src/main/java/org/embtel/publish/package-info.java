/**
 * Puts a finished site in its place: a staging folder, an atomic swap, nothing of the old site
 * damaged when anything fails.
 *
 * <p>The only package that writes what is published. Besides it, only {@code schema} writes, into
 * the user's cache, and {@code cli} what it is asked for: a new edition, a list of known findings.
 */
package org.embtel.publish;
