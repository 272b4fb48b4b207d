/* Keeps a previewed page up to date: loads it anew when it has changed and goes back to where the
   reader was, takes over changed styles as they are, and shows what was found wrong. It is no part
   of the published site. */
(() => {
  "use strict";

  const { version } = document.currentScript.dataset;
  const KEPT = "embtel-preview";
  const CALL = 'a[role="doc-noteref"], a[data-leads="register"]';
  const all = (selector) => [...document.querySelectorAll(selector)];

  // Where the reader is --------------------------------------------------------------------

  let called = null;
  document.addEventListener("click", (event) => (called = event.target.closest?.(CALL) ?? called), true);

  const sameLinks = (href) => all(CALL).filter((link) => link.getAttribute("href") === href);

  /** The note that is open: by the link that opened it, which has no id if it leads to a register. */
  const openNote = () => {
    const popover = document.querySelector(".popover:popover-open");
    if (!popover || !called?.isConnected) return null;
    const href = called.getAttribute("href");
    return { href, number: sameLinks(href).indexOf(called), scroll: popover.scrollTop };
  };

  const linkOf = ({ href, number }) => sameLinks(href)[number];
  const topOf = (element) => element.getBoundingClientRect().top;

  /** What stays where it is: the mark of the open note, else the first thing in sight with an id. */
  const inSight = (note) => {
    const held = note ? linkOf(note) : all("main [id]").find((one) => topOf(one) >= 0);
    return held && scrollY > 0 ? { id: held.id, top: topOf(held) } : null;
  };

  const openDetails = () => all("details").map((details) => details.open);

  const reload = () => {
    const note = openNote();
    const kept = { page: location.pathname, y: scrollY, at: inSight(note), note, details: openDetails() };
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
    history.scrollRestoration = "manual";
    location.reload();
  };

  const scrollBack = ({ y, at, note }) => {
    const held = at && ((note && linkOf(note)) ?? document.getElementById(at.id));
    scrollTo({ top: held ? topOf(held) + scrollY - at.top : y, behavior: "instant" });
  };

  const openAgain = (note) => {
    linkOf(note)?.click();
    const popover = document.querySelector(".popover:popover-open");
    if (popover) popover.scrollTop = note.scroll;
  };

  const goBack = () => {
    const kept = JSON.parse(sessionStorage.getItem(KEPT));
    sessionStorage.removeItem(KEPT);
    if (kept?.page !== location.pathname) return;
    all("details").forEach((details, i) => (details.open = kept.details[i] ?? details.open));
    const back = () => {
      scrollBack(kept);
      if (kept.note) openAgain(kept.note);
      history.scrollRestoration = "auto";
    };
    // A browser scrolls to the place that the address names once all is loaded.
    if (document.readyState === "complete") back();
    else addEventListener("load", () => requestAnimationFrame(back), { once: true });
  };

  // Styles ---------------------------------------------------------------------------------

  /** A style sheet that no link names may be imported by any that has one. */
  const restyle = ({ data: path }) => {
    const links = all('link[rel="stylesheet"]');
    const named = links.filter((link) => decodeURIComponent(new URL(link.href).pathname) === path);
    for (const link of named.length ? named : links) {
      const fresh = link.cloneNode();
      const url = new URL(link.href);
      url.searchParams.set("preview", performance.now());
      fresh.href = url;
      fresh.addEventListener("load", () => link.remove());
      link.after(fresh);
    }
  };

  // Findings -------------------------------------------------------------------------------

  const STYLE = `
    :host { all: initial; position: absolute; inset: 0 auto auto 0; }
    section, details { font: 15px/1.45 system-ui, sans-serif; z-index: 2147483646; }
    p { margin: 0 0 0.25rem; overflow-wrap: anywhere; }
    .place { font-family: ui-monospace, monospace; font-weight: 600; overflow-wrap: anywhere; }
    .code { opacity: 0.85; }
    button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px;
      padding: 0.15rem 0.75rem; cursor: pointer; }
    :is(button, summary):focus-visible { outline: 3px solid; outline-offset: 2px; }
    .errors { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
      padding: 0.75rem 1.25rem 1rem; color: #fff; background: #5c1010; border-top: 1px solid #fff;
      box-shadow: 0 0 1rem rgb(0 0 0 / 0.5); }
    .errors h2 { font-size: 1.1em; margin: 0 6rem 0.5rem 0; }
    .errors ol { margin: 0; padding-left: 1.5rem; }
    .errors button { position: absolute; top: 0.6rem; right: 1rem; }
    .mark { position: absolute; left: 0.25rem; width: max-content; max-width: min(24rem, 90vw); color: #241a00;
      background: #ffd75e; border: 1px solid #7a5c00; border-radius: 4px; padding: 0 0.4rem; }
    .mark[open] { z-index: 2147483647; padding-bottom: 0.5rem; }
    .mark summary { cursor: pointer; list-style: none; font-size: 0.8em; }
    .sign { font-weight: 700; padding: 0 0.3rem; }
    @media (min-width: 90rem) { .mark { max-width: 17.5rem; } }
    @media (max-width: 60rem) { .mark:not([open]) .place { position: absolute; clip-path: inset(50%); } }
    @media print { :host { display: none; } }`;

  const DISMISSED = "embtel-dismissed";
  const host = Object.assign(document.createElement("div"), { id: "embtel:preview", lang: "en" });
  const shadow = host.attachShadow({ mode: "open" });
  const panel = document.createElement("div");
  shadow.append(Object.assign(document.createElement("style"), { textContent: STYLE }), panel);

  const marks = () => [...panel.querySelectorAll(".mark")];
  const dismissed = () => JSON.parse(sessionStorage.getItem(DISMISSED) ?? "[]");

  /** What a finding says, without its line, which changes with every line that is added above it. */
  const said = (mark) =>
    [...mark.querySelectorAll("p")].map((p) => p.textContent).join(" ") + mark.dataset.at;

  /** Each mark beside what it is about, or under the mark before it; the rest at the top. */
  const placeMarks = () => {
    let free = 0;
    const tops = marks().map((mark) => {
      const about = mark.dataset.at && document.getElementById(mark.dataset.at);
      return { mark, top: about ? about.getBoundingClientRect().top + scrollY : 4 };
    });
    tops.sort((a, b) => a.top - b.top);
    for (const { mark, top } of tops) {
      mark.style.top = `${Math.max(top, free)}px`;
      free = Math.max(top, free) + mark.querySelector("summary").offsetHeight + 6;
    }
  };

  const tell = ({ data: html }) => {
    panel.innerHTML = html;
    const gone = dismissed();
    marks().filter((mark) => gone.includes(said(mark))).forEach((mark) => mark.remove());
    placeMarks();
  };

  const dismiss = (mark) => {
    sessionStorage.setItem(DISMISSED, JSON.stringify([...dismissed(), said(mark)]));
    mark.remove();
    placeMarks();
  };

  const hideErrors = () => panel.querySelector(".errors")?.remove();

  panel.addEventListener("click", (event) => {
    if (event.target.closest("[data-hide]")) hideErrors();
    if (event.target.closest("[data-dismiss]")) dismiss(event.target.closest(".mark"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !document.querySelector(":popover-open")) hideErrors();
  });
  new ResizeObserver(placeMarks).observe(document.body);

  // The connection -------------------------------------------------------------------------

  let events = null;
  const connect = () => {
    if (events) return;
    const query = new URLSearchParams({ address: decodeURIComponent(location.pathname), version });
    events = new EventSource(`/.embtel/events?${query}`);
    events.addEventListener("reload", reload);
    events.addEventListener("style", restyle);
    events.addEventListener("findings", tell);
  };
  const disconnect = () => {
    events?.close();
    events = null;
  };

  // Browsers allow few connections to a host: pages that nobody sees do without one.
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);

  document.documentElement.append(host);
  goBack();
  if (!document.hidden) connect();
})();
