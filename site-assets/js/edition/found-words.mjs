/* Words that a search found, lit on the page to which it led. */

import { all, make, makeButton } from "../shared/elements.mjs";
import { escaped } from "../shared/text.mjs";
import { placeAt } from "./notes.mjs";

/** The words of which an address tells; none if it tells of none. */
export const wordsIn = (address) =>
  (new URLSearchParams(address).get("words") ?? "").split(" ").filter(Boolean);

/** Finds any of the words, but not within longer ones. */
export const patternOf = (words) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** The transcription's text in an element, and which text nodes it consists of, by where each begins. */
const textIn = (element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest("[data-generated]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes = [];
  let text = "";
  while (walker.nextNode()) {
    nodes.push([text.length, walker.currentNode]);
    text += walker.currentNode.data;
  }
  return { text, nodes };
};

/** The places of words in an element, also where notes or page breaks stand within a word. */
const placesOf = (words, element) => {
  const { text, nodes } = textIn(element);
  const at = (index) => {
    const [start, node] = nodes.filter(([begin]) => begin <= index).at(-1);
    return [node, index - start];
  };
  return [...text.matchAll(patternOf(words))].map((found) => {
    const range = new Range();
    range.setStart(...at(found.index));
    const [node, offset] = at(found.index + found[0].length - 1);
    range.setEnd(node, offset + 1);
    return range;
  });
};

/** The words may stand far down in the paragraph to which the link leads. */
const scrollToFirst = (places) => {
  const goal = placeAt(location.hash);
  const first = goal && places.find((place) => goal.contains(place.startContainer));
  const show = () => {
    const { top } = first.getBoundingClientRect();
    if (top < 0 || top > innerHeight * 0.6) scrollBy(0, top - innerHeight * 0.35);
  };
  if (first) addEventListener("load", () => requestAnimationFrame(show));
};

/** Here and not in the style sheet, since checkers of style sheets do not know it yet. */
const addStyle = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("::highlight(found) { background: var(--lit); }");
  document.adoptedStyleSheets.push(sheet);
};

export const setUpFoundWords = () => {
  const words = wordsIn(location.search);
  if (!words.length || !CSS.highlights) return;
  const places = all(".transcription, .note-text").flatMap((region) => placesOf(words, region));
  CSS.highlights.set("found", new Highlight(...places));
  addStyle();
  document.documentElement.classList.add("finding");
  scrollToFirst(places);
  const clear = () => {
    document.documentElement.classList.remove("finding");
    CSS.highlights.delete("found");
    bar.remove();
    history.replaceState(null, "", location.pathname + location.hash);
  };
  const button = makeButton("Clear (Esc)", clear);
  const bar = make("p", { className: "found-words" }, `Found: ${words.join(", ")} `, button);
  addEventListener("keydown", (event) => event.key === "Escape" && bar.isConnected && clear());
  document.body.append(bar);
};
