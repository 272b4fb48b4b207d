/* The reading list as browsers keep it: it must be read again after years. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { citationFile, joined } from "../../../site-assets/js/reading-list/take-away.mjs";
import { PREFERENCES } from "../../../site-assets/js/shared/preferences.mjs";
import { has, parsed, storageKey, without } from "../../../site-assets/js/shared/reading-list.mjs";

const stored = '[{"page":"one/d1.html","title":"1. A letter","note":"A, “One,” 1."},{"page":"two/d1.html","title":"1. A paper","note":"B"}]';

test("what readers have in their browsers stays under its key", () => {
  assert.equal(storageKey(new URL("https://example.org/frus/")), "reading-list:/frus/");
  assert.equal(storageKey(new URL("file:///home/site/")), "reading-list:/home/site/");
  assert.equal(PREFERENCES, "look");
});

test("documents are known by their pages", () => {
  const documents = parsed(stored);
  assert.ok(has(documents, "one/d1.html"));
  assert.ok(!has(documents, "d1.html"));
  assert.deepEqual(without(documents, "one/d1.html").map(({ title }) => title), ["1. A paper"]);
  assert.deepEqual(parsed(null), []);
});

test("what is no list is not taken for one", () => {
  assert.throws(() => parsed("not ours"));
});

test("what another site stored in its place leads nowhere", () => {
  const kept = (page) => parsed(JSON.stringify([{ page, title: "A", note: "B" }])).length;
  assert.equal(kept("one/Stra%C3%9Fe.html"), 1);
  const scheme = "javascript";
  for (const page of [`${scheme}:alert(1)`, " java\tscript:alert(1)", "//example.org/", "\\\\example.org", "#a", ""]) {
    assert.equal(kept(page), 0, page);
  }
  assert.deepEqual(parsed('[null, 1, {"page":"one/d1.html"}]'), []);
  assert.throws(() => parsed("{}"));
});

test("the citation files lie beside the pages", () => {
  assert.equal(citationFile("one/d1.html", "ris"), "one/d1.ris");
  assert.equal(citationFile("one/d1.html", "csl.json"), "one/d1.csl.json");
});

test("citation files become one file of their kind", () => {
  assert.equal(joined.ris(["TY  - A\nER  - \n", "TY  - B\nER  - \n"]), "TY  - A\nER  - \n\nTY  - B\nER  - \n");
  assert.equal(joined.bib(["@book{a}\n", "@book{b}\n"]), "@book{a}\n\n@book{b}\n");
  assert.equal(joined.txt(["A.", "B."]), "A.\n\nB.\n");
  assert.deepEqual(JSON.parse(joined["csl.json"](['[{"id":"a"}]', '{"id":"b"}'])), [
    { id: "a" },
    { id: "b" },
  ]);
});
