/**
 * What kinds of pages a site can have. It is independent of all other packages, so that whoever
 * makes, lists, checks or compares pages can say the same of each kind.
 */
package org.embtel.site;
