/** The templates, held to the examples under {@code src/test/resources/spec}. */
package org.embtel.spec;
