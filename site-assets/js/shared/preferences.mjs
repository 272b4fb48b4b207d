/* What the reader chose in the box "Reading", as it is stored in the browser: JSON, by the names of
   the attributes data-… of the root element. */

/** The key under which it is stored. Readers have it in their browsers: it may not change. */
export const PREFERENCES = "look";
