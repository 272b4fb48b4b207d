/**
 * Which files may be read for an edition, and the parsers that read them: {@link
 * org.embtel.input.ReadableFiles}, {@link org.embtel.input.SafeXml}.
 *
 * <p>The only package that makes parsers of XML, also for libraries. An edition is built of what
 * strangers send; so a file is opened only if it lies in the edition, no parser opens another, and
 * what never ends is given up.
 */
package org.embtel.input;
