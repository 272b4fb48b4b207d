/** What must hold of the code itself. */
package org.embtel.architecture;
