/* Which texts have what was asked for, and which come first. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { nearnessTo, ranked } from "../../../site-assets/js/search/ranking.mjs";

/** A text as the index gives it, with the words that the index found. */
const textOf = (content, meta = {}, locations = []) => ({
  content,
  locations,
  meta: { part: "document", ...meta },
});

const how = (asked, content) => nearnessTo(asked)(textOf(content)).how;

const query = (words, others = {}) => ({ words, sort: "relevance", from: "", to: "", ...others });

test("a text with all the words beside each other is nearer than one with them far apart", () => {
  assert.equal(how("pilot harbour", "The pilot left the harbour."), 3);
  assert.equal(how("pilot harbour", `The pilot. ${"Fog. ".repeat(60)}The harbour.`), 2);
});

test("a text with other forms of the words is less near, one without them is not", () => {
  assert.equal(how("negotiation", "They negotiated."), 1);
  assert.equal(how("negotiation harbour", "They negotiated."), 0);
  assert.equal(how("zeal", "The zone."), 0);
});

test("a short name has no other form than its possessive", () => {
  assert.equal(how("Harb", "The harbour."), 0);
  assert.equal(how("Zorn", "Zorn’s letter."), 3);
  assert.equal(how("Zorn", "The Zorns and the zornig."), 1);
});

test("a phrase is found whole, also across marks and with another hyphen", () => {
  assert.equal(how('"of the harbour"', "The pilot of the harbour."), 3);
  assert.equal(how('"of the harbour"', "The pilot of, the harbour."), 3);
  assert.equal(how('"harbour of the"', "The pilot of the harbour."), 0);
  assert.equal(how("zeppelin-shed", "The zeppelin shed burned."), 3);
  assert.equal(how("zeppelin-shed", "The zeppelin–shed burned."), 3);
});

test("an apostrophe is one however it is written", () => {
  assert.equal(how("O'Hara", "Ned O’Hara’s shed."), 3);
  assert.equal(how("O'Hara", "Ned O’Hara left."), 3);
});

test("accents do not matter", () => {
  assert.equal(how("koln", "A letter to Köln."), 3);
});

test("a number is not found within a longer one", () => {
  assert.equal(how("500", "500 tons"), 3);
  for (const content of ["1,500 tons", "500,000 tons", "12:500", "1500 tons"]) {
    assert.notEqual(how("500", content), 3, content);
    assert.notEqual(how("500", content), 2, content);
  }
});

test("what stands for something else in regular expressions is taken as it is", () => {
  assert.equal(how("661.6131/1-2760", "See 661.6131/1–2760."), 3);
  assert.equal(how("a+b", "aab"), 0);
});

test("the hits are the words as the index counts them", () => {
  const { hits } = nearnessTo('"of the harbour" letter')(textOf("Pilot of the harbour: a letter."));
  assert.deepEqual(hits, [1, 2, 3, 5]);
});

test("of other forms the hits are those of the index", () => {
  assert.deepEqual(nearnessTo("negotiation")(textOf("They negotiated.", {}, [1])).hits, [1]);
});

test("the nearest come first, documents before lists that say the same", () => {
  const list = textOf("Zorn, pilot.", { part: "list" });
  const far = textOf(`Zorn. ${"Fog. ".repeat(60)} A pilot.`);
  const near = textOf("Zorn was the pilot.");
  const other = textOf("The pilots.");
  const texts = ranked([other, far, list, near], query("Zorn pilot")).map(({ text }) => text);
  assert.deepEqual(texts, [near, list, far]);
});

test("results that are sorted by day stay in their order", () => {
  const texts = [textOf(`Zorn. ${"Fog. ".repeat(60)} A pilot.`), textOf("Zorn was the pilot.")];
  const sorted = ranked(texts, query("Zorn pilot", { sort: "newest" }));
  assert.deepEqual(sorted.map(({ text }) => text), texts);
});

test("texts of another month are left out", () => {
  const texts = [textOf("Fog.", { from: "1960-07-09" }), textOf("Fog.", { from: "1960-09-01" })];
  const left = ranked(texts, query("fog", { from: "1960-07", to: "1960-08" }));
  assert.deepEqual(left.map(({ text }) => text), [texts[0]]);
});
