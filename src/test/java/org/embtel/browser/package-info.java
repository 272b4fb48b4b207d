/**
 * What readers see and do: the pages of built editions in a real browser, held against the rules of
 * accessibility, and their HTML against the Nu checker.
 */
package org.embtel.browser;
