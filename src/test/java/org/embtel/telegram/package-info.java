/** The bundled edition: the telegram as received, as encoded and as published. */
package org.embtel.telegram;
