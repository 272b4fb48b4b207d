/**
 * Puts a finished site in its place: a staging folder, an atomic swap, nothing of the old site
 * damaged when anything fails.
 *
 * <p>The only package that writes files.
 */
package org.embtel.publish;
