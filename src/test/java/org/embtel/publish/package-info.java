/** What becomes of the old site when a build fails, is killed or is not alone. */
package org.embtel.publish;
