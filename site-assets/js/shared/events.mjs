/* What readers do. */

/** Whether a click asks for the link in another window or tab, or for its file. */
export const opensElsewhere = (event) =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
