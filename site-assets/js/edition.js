/* What a script can add to pages that are complete without it: notes and explanations that open
   where they are called, notes in the margin, and copying. Every part works alone; where a browser
   lacks something, the links go on leading where they lead. */
(() => {
  "use strict";

  /** Where this script lies: others beside it, and the site's root above it. */
  const HERE = document.currentScript.src;

  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /** The element of this page that a link leads to, if it leads to one. */
  const targetOf = (link) => {
    const hash = link.getAttribute("href");
    return hash.startsWith("#") ? byId(decodeURIComponent(hash.slice(1))) : null;
  };

  /** A copy to show in a second place: it takes along no id, and no way back. */
  const copyOf = (element) => {
    const copy = element.cloneNode(true);
    all(".backlinks, .permalink", copy).forEach((part) => part.remove());
    [copy, ...all("*", copy)].forEach((part) =>
      ["id", "data-note", "data-transcription"].forEach((name) => part.removeAttribute(name)),
    );
    return copy;
  };

  /* Says something in passing: shown for a moment, and read out. */
  const status = make("p", { className: "status", role: "status" });
  let fading;
  const say = (text) => {
    status.textContent = text;
    clearTimeout(fading);
    fading = setTimeout(() => (status.textContent = ""), 2500);
  };

  // Notes and explanations, where they are called -------------------------------------------

  const MARK = 'a[role="doc-noteref"]';
  const CALL = `${MARK}, a[data-leads="register"]`;

  const label = (text) => make("span", { className: "note-label", textContent: text });
  const more = (href, text) =>
    make("p", { className: "popover-more" }, make("a", { href, textContent: text }));

  /** Which documents a note cites: their heads and dates, each once. */
  const citedIn = (note) => {
    const cited = new Map();
    for (const link of all("a[data-date]", note)) {
      const href = link.getAttribute("href");
      const page = href.split("#")[0];
      const head = link.title.replace(/^Recognised: /, "");
      if (!cited.has(page)) cited.set(page, make("li", {}, make("a", { href, textContent: head }), `, ${link.dataset.date}`));
    }
    return cited.size ? [make("ul", { className: "popover-cited" }, ...cited.values())] : [];
  };

  const noteContent = (link, note) => [
    label(link.textContent),
    copyOf(note.querySelector(".note-body")),
    ...citedIn(note),
    more(link.getAttribute("href"), "Go to note"),
  ];

  const explanationContent = (explained) => {
    const entry = explained.querySelector("dt a");
    const text = copyOf(explained.querySelector("dd"));
    return [
      make("p", { className: "popover-name", textContent: entry.textContent }),
      make("div", {}, ...text.childNodes),
      more(entry.getAttribute("href"), "In the register"),
    ];
  };

  const contentFor = (link) => {
    const target = targetOf(link);
    if (target?.matches(".note")) return noteContent(link, target);
    return target?.matches(".explained") ? explanationContent(target) : null;
  };

  const setUpPopover = () => {
    const popover = make("div", { id: "site:popover", className: "popover", tabIndex: -1 });
    popover.popover = "auto";
    popover.setAttribute("role", "dialog");
    let caller = null;
    let closedBy = null;

    /** Under the words that called it, or above them where there is more room. */
    const place = () => {
      const at = caller.getClientRects()[0];
      const { offsetWidth: width, offsetHeight: height } = popover;
      const room = document.documentElement.clientWidth - width - 8;
      const left = Math.max(8, Math.min(at.left + at.width / 2 - width / 2, room));
      const fits = at.bottom + height + 12 < innerHeight || at.top < height + 12;
      const top = fits ? at.bottom + 4 : at.top - height - 4;
      popover.style.left = `${left + scrollX}px`;
      popover.style.top = `${top + scrollY}px`;
    };

    const open = (link, content) => {
      popover.replaceChildren(...content);
      popover.setAttribute("aria-label", link.getAttribute("aria-label") ?? link.textContent);
      if (!popover.contains(link) && !popover.matches(":popover-open")) {
        caller = link;
        popover.showPopover();
      }
      place();
      popover.scrollTop = 0;
      popover.focus({ preventScroll: true });
    };

    popover.addEventListener("beforetoggle", (event) => {
      if (event.newState !== "closed") return;
      // A press on the mark of an open note closes it; the click that follows must not reopen it.
      closedBy = caller;
      setTimeout(() => (closedBy = null), 100);
    });

    popover.addEventListener("toggle", (event) => {
      const lost = popover.contains(document.activeElement) || document.activeElement === document.body;
      if (event.newState === "closed" && lost && !left) caller.focus({ preventScroll: true });
      left = false;
    });

    // Whoever follows a link out of the popover does not want to be taken back to its mark.
    let left = false;

    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const content = link.matches(CALL) ? contentFor(link) : null;
      if (content) {
        event.preventDefault();
        if (closedBy !== link) open(link, content);
      } else if (popover.contains(link)) {
        left = true;
        popover.hidePopover();
      }
    });

    document.body.append(popover);
  };

  // Notes in the margin ----------------------------------------------------------------------

  const setUpSidenotes = () => {
    const article = document.querySelector("article.document, article.division");
    const marks = all(`.transcription ${MARK}`);
    if (!article || !marks.length) return;

    const margin = make("div", { className: "sidenotes" });
    margin.setAttribute("aria-hidden", "true");
    const side = new Map();

    const fill = () => {
      for (const mark of marks) {
        const note = targetOf(mark);
        if (!note?.matches(".note")) continue;
        const aside = make("div", { className: "sidenote" }, label(mark.textContent));
        aside.append(copyOf(note.querySelector(".note-body")));
        all("a", aside).forEach((link) => (link.tabIndex = -1));
        aside.addEventListener("click", (event) => {
          if (aside.matches(".long") && !event.target.closest("a")) mark.click();
        });
        side.set(mark, aside);
      }
      margin.append(...side.values());
      article.append(margin);
    };

    /** A long note ends in a fade, from which it can be opened; but not where there is room. */
    const shorten = (aside, room) => {
      aside.classList.add("long");
      aside.style.maxBlockSize = `${room}px`;
    };
    const release = (aside) => {
      aside.classList.remove("long");
      aside.style.maxBlockSize = "";
    };

    /** Each beside its mark, or under the one before it. */
    const place = () => {
      const shown = getComputedStyle(document.documentElement).getPropertyValue("--margin");
      if (!parseFloat(shown)) return;
      if (!side.size) fill();
      const start = article.getBoundingClientRect().top;
      const asides = [...side.values()];
      asides.forEach(release);
      const heights = asides.map((aside) => aside.offsetHeight);
      const tops = [...side.keys()].map((mark) => mark.getBoundingClientRect().top - start);
      const end = document.querySelector(".transcription").getBoundingClientRect().bottom - start;
      const least = parseFloat(getComputedStyle(asides[0]).fontSize) * 18;
      let free = 0;
      asides.forEach((aside, i) => {
        const top = Math.max(tops[i], free);
        const room = Math.max(least, (tops[i + 1] ?? end) - top - 10);
        aside.style.top = `${top}px`;
        if (heights[i] > room * 1.15) shorten(aside, room);
        free = top + Math.min(heights[i], room * 1.15) + 10;
      });
      article.style.minHeight = `${free}px`;
    };

    const light = (event, on) => side.get(event.target.closest?.(MARK))?.classList.toggle("lit", on);
    for (const type of ["pointerover", "focusin"]) article.addEventListener(type, (e) => light(e, true));
    for (const type of ["pointerout", "focusout"]) article.addEventListener(type, (e) => light(e, false));

    // Fonts that arrive late, a narrower window and expanded words all change the text's height.
    new ResizeObserver(place).observe(document.querySelector(".transcription"));
  };

  // Copying ------------------------------------------------------------------------------------

  /** Copies text; with an element, also its formatting, so that italics survive. */
  const copy = async (text, element) => {
    try {
      const types = { "text/plain": new Blob([text], { type: "text/plain" }) };
      if (element) types["text/html"] = new Blob([element.innerHTML], { type: "text/html" });
      await navigator.clipboard.write([new ClipboardItem(types)]);
      return true;
    } catch {
      return copySelected(element ?? make("span", { textContent: text }));
    }
  };

  /** The old way, where the new one is not allowed: pages opened from a folder, for one. */
  const copySelected = (element) => {
    if (!element.isConnected) status.replaceChildren(element);
    const selection = getSelection();
    selection.selectAllChildren(element);
    const done = document.execCommand("copy");
    selection.removeAllRanges();
    return done;
  };

  const setUpCopying = () => {
    for (const citation of all("[data-copy]")) {
      const button = citation.nextElementSibling;
      button.addEventListener("click", async () => {
        const text = citation.textContent.trim().replace(/\s+/g, " ");
        say((await copy(text, citation)) ? "Citation copied" : "Select the citation to copy it");
      });
      button.classList.remove("scripted");
    }

    document.addEventListener("click", async (event) => {
      const link = event.target.closest?.(".permalink, .page-number");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const home = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
      const url = new URL(link.getAttribute("href"), home).href;
      const what = link.getAttribute("aria-label").replace(/^Link to /, "");
      if (await copy(url)) say(`Address of ${what} copied`);
    });
  };

  // The reading list --------------------------------------------------------------------------

  /** Of this edition: others may be published on the same host. */
  const READING_LIST = `reading-list:${new URL("../..", HERE).pathname}`;

  /** Documents that the reader keeps in this browser, with the citation as it stands. */
  const setUpKeeping = () => {
    const button = document.querySelector(".keep");
    if (!button) return;
    const { page, title } = button.dataset;
    const read = () => JSON.parse(localStorage.getItem(READING_LIST) ?? "[]");
    const isKept = () => read().some((one) => one.page === page);
    const show = () => {
      button.setAttribute("aria-pressed", isKept());
      button.textContent = isKept() ? "Kept in the reading list" : "Keep in the reading list";
    };
    button.addEventListener("click", () => {
      const others = read().filter((one) => one.page !== page);
      const note = document.querySelector(".cite [data-copy]").textContent.trim().replace(/\s+/g, " ");
      const kept = isKept() ? others : [...others, { page, title, note }];
      localStorage.setItem(READING_LIST, JSON.stringify(kept));
      show();
    });
    try {
      show();
      button.parentElement.classList.remove("scripted");
    } catch {
      // Nothing can be remembered here: the button stays away.
    }
  };

  // Citations of a place ---------------------------------------------------------------------

  /** What scholars call a place of the page: paragraph 2, note 3, p. 503. */
  const nameOf = (place) => {
    if (place.matches(".tei-pb")) return place.title.replace(/^Page /, "p. ");
    if (place.matches(".note")) return `note ${place.querySelector(".note-label").textContent.trim()}`;
    const paragraphs = all(".transcription .tei-p[id]");
    return paragraphs.includes(place) ? `paragraph ${paragraphs.indexOf(place) + 1}` : "";
  };

  /** Citations name the place to which the reader came, or whose address was copied last. */
  const setUpLocators = () => {
    const locators = all("[data-locator]");
    const addresses = all("[data-address]").map((address) => [address, address.textContent]);
    if (!locators.length) return;
    const locate = (hash) => {
      const place = hash ? byId(decodeURIComponent(hash.slice(1))) : null;
      const name = place ? nameOf(place) : "";
      locators.forEach((locator) => (locator.textContent = name && `, ${name}`));
      addresses.forEach(([address, page]) => (address.textContent = name ? page + hash : page));
    };
    addEventListener("hashchange", () => locate(location.hash));
    document.querySelector(".locator-hint")?.classList.remove("scripted");
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.(".permalink, .page-number");
      if (link) locate(link.getAttribute("href"));
    });
    locate(location.hash);
  };

  // The page in view --------------------------------------------------------------------------

  /** Of a document on several pages, the one that is being read: the last that began above. */
  const setUpPageInView = () => {
    const words = document.querySelector(".page-in-view");
    const breaks = all(".transcription .tei-pb[title]");
    if (!words || !breaks.length) return;
    const whole = words.textContent;
    const show = () => {
      const begun = breaks.filter((one) => one.getBoundingClientRect().top < innerHeight * 0.35).at(-1);
      words.textContent = begun && scrollY ? begun.title.replace(/^(Page )?/, (page) => (page ? ", p. " : ", ")) : whole;
    };
    const observer = new IntersectionObserver(show, { rootMargin: "1000000px 0px -65%" });
    breaks.forEach((one) => observer.observe(one));
  };

  // Words that a search found -----------------------------------------------------------------

  /** The places of words in an element, also where notes or page breaks stand within a word. */
  const placesOf = (words, within) => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest("[data-generated]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const nodes = [];
    let text = "";
    while (walker.nextNode()) {
      nodes.push([text.length, walker.currentNode]);
      text += walker.currentNode.data;
    }
    const at = (place) => {
      const [start, node] = nodes.filter(([start]) => start <= place).at(-1);
      return [node, place - start];
    };
    const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
    return [...text.matchAll(pattern)].map((found) => {
      const range = new Range();
      range.setStart(...at(found.index));
      const [node, offset] = at(found.index + found[0].length - 1);
      range.setEnd(node, offset + 1);
      return range;
    });
  };

  const setUpFoundWords = () => {
    const words = new URLSearchParams(location.search).get("words")?.split(" ").filter(Boolean);
    if (!words?.length || !CSS.highlights) return;
    const places = all(".transcription, .note-text").flatMap((region) => placesOf(words, region));
    CSS.highlights.set("found", new Highlight(...places));
    // Here and not in the style sheet, since checkers of style sheets do not know it yet.
    document.head.append(
      make("style", { textContent: "::highlight(found) { background: var(--lit); }" }),
    );
    document.documentElement.classList.add("finding");
    // The words may stand far down in the paragraph to which the link leads.
    const goal = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    const first = goal && places.find((place) => goal.contains(place.startContainer));
    const show = () => {
      const { top } = first.getBoundingClientRect();
      if (top < 0 || top > innerHeight * 0.6) scrollBy(0, top - innerHeight * 0.35);
    };
    if (first) addEventListener("load", () => requestAnimationFrame(show));
    const clear = () => {
      document.documentElement.classList.remove("finding");
      CSS.highlights.delete("found");
      bar.remove();
      history.replaceState(null, "", location.pathname + location.hash);
    };
    const button = make("button", { type: "button", className: "copy", textContent: "Clear (Esc)" });
    button.addEventListener("click", clear);
    const bar = make("p", { className: "found-words" }, `Found: ${words.join(", ")} `, button);
    addEventListener("keydown", (event) => event.key === "Escape" && bar.isConnected && clear());
    document.body.append(bar);
  };

  /** A key does something where nobody is typing. */
  const onKey = (key, act) =>
    addEventListener("keydown", (event) => {
      const isTyping = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
      if (event.key !== key || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    });

  /** A stroke leads to the search, as it does elsewhere. */
  const setUpSearchKey = () => {
    const field = document.querySelector('.search input[type="search"]');
    const link = document.querySelector('.site-nav a[href$="search.html"]');
    if (field) onKey("/", () => field.focus());
    else if (link) onKey("/", () => link.click());
  };

  /** A button whose script is read only when somebody wants it. */
  const setUpLater = (selector, file) => {
    const button = document.querySelector(selector);
    if (!button) return null;
    const read = () =>
      document.head.append(make("script", { src: HERE.replace("edition.js", file) }));
    button.addEventListener("click", read, { once: true });
    button.parentElement.classList.remove("scripted");
    return button;
  };

  const setUpGoTo = () => {
    const button = setUpLater(".go-to", "goto.js");
    if (button) onKey("g", () => button.click());
  };

  // How readers want to read ---------------------------------------------------------------------

  /** What was chosen in the box "Reading", on this page or on another. */
  const setUpLook = () => {
    setUpLater(".look", "look.js");
    try {
      const look = JSON.parse(localStorage.getItem("look") ?? "{}");
      for (const [name, value] of Object.entries(look)) {
        document.documentElement.setAttribute(`data-${name}`, value);
      }
    } catch {
      // Nothing can be remembered here, or it is not ours.
    }
  };

  // The reading view ---------------------------------------------------------------------------

  /** Remembers the switch. Pages opened from a folder may not be allowed to remember. */
  const setUpReading = () => {
    const box = document.querySelector(".reading-switch input");
    if (!box) return;
    try {
      box.checked = localStorage.getItem("reading") === "on";
      box.addEventListener("change", () =>
        localStorage.setItem("reading", box.checked ? "on" : "off"),
      );
    } catch {
      // It still switches this page.
    }
  };

  if ("popover" in HTMLElement.prototype) setUpPopover();
  setUpSidenotes();
  setUpCopying();
  setUpKeeping();
  setUpLocators();
  setUpPageInView();
  setUpFoundWords();
  setUpSearchKey();
  setUpGoTo();
  setUpLook();
  setUpReading();
  setUpLater(".facsimile-button", "facsimile.js");
  document.body.append(status);
})();
