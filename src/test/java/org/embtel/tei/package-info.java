/** Tests of the vocabulary. */
package org.embtel.tei;
