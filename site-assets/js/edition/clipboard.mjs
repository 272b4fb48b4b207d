/* The clipboard, also where a browser does not give scripts leave to write to it. */

import { make } from "../shared/elements.mjs";
import { status } from "./status.mjs";

/** The old way, where the new one is not allowed: pages opened from a folder, for one. */
const copySelected = (element) => {
  if (!element.isConnected) status.replaceChildren(element);
  const selection = getSelection();
  selection.selectAllChildren(element);
  const done = document.execCommand("copy");
  selection.removeAllRanges();
  return done;
};

/** Copies text; with an element, also its formatting, so that italics survive. Gives whether it did. */
export const copy = async (text, element) => {
  try {
    const types = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (element) types["text/html"] = new Blob([element.innerHTML], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch {
    return copySelected(element ?? make("span", { textContent: text }));
  }
};
