/** Scripts of pages: how they are put together, whether they are well written, what they answer. */
package org.embtel.script;
