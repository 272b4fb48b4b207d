/** What becomes of the old site when the new one cannot take its place. */
package org.embtel.publish;
