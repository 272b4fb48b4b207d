/** What an edition can change, by files of its own. */
package org.embtel.override;
