/**
 * Recognises what diplomatic prose points to: telegrams, treaties and laws, file numbers, "supra".
 *
 * <p>Pure functions from running text to spans of it: {@link org.embtel.reference.References} finds
 * what a text cites, {@link org.embtel.reference.OwnNumber}, {@link
 * org.embtel.reference.TelegramHead} and {@link org.embtel.reference.SourceNote} read what a
 * document says about itself. Text goes in with notes taken out and white space collapsed; offsets
 * come back. Nothing here changes a text, resolves a reference or knows another package.
 */
package org.embtel.reference;
