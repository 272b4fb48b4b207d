/** What holds for any TEI whatever, tried on transcriptions that nobody would write. */
package org.embtel.property;
