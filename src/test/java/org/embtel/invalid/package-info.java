/**
 * What happens when an edition, the command line or the machine is not as it should be: everything
 * that the command prints, its exit code, and that the old site is as it was.
 */
package org.embtel.invalid;
