/** What the command prints, whole, to whom, and with which colours. */
package org.embtel.cli;
