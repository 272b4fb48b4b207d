/** The command line: parses arguments, calls the build, prints. Nothing else prints or exits. */
package org.embtel.cli;
