/** What tests of every kind share: running the command, and saying what a machine lacks. */
package org.embtel.kit;
