/** The preview: what it serves, to whom, and how it follows the files of an edition. */
package org.embtel.serve;
