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

  /** The first thing with an address that is in sight: text above it may grow or shrink. */
  const inSight = () => {
    const element = all("main [id]").find((one) => one.getBoundingClientRect().top >= 0);
    return element && scrollY > 0
      ? { id: element.id, top: element.getBoundingClientRect().top }
      : null;
  };

  const openDetails = () => all("details").map((details) => details.open);

  const reload = () => {
    const kept = { page: location.pathname, y: scrollY, at: inSight(), note: openNote(), details: openDetails() };
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
    history.scrollRestoration = "manual";
    location.reload();
  };

  const scrollBack = ({ y, at }) => {
    const element = at && document.getElementById(at.id);
    const top = element ? element.getBoundingClientRect().top + scrollY - at.top : y;
    scrollTo({ top, behavior: "instant" });
  };

  const openAgain = ({ href, number, scroll }) => {
    sameLinks(href)[number]?.click();
    const popover = document.querySelector(".popover:popover-open");
    if (popover) popover.scrollTop = scroll;
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
    :host { all: initial; }
    section { font: 16px/1.45 system-ui, sans-serif; color: #fff; background: #5c1010; position: fixed;
      inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; padding: 0.75rem 1.25rem 1rem;
      box-shadow: 0 0 1rem rgb(0 0 0 / 0.5); border-top: 1px solid #fff; }
    h2 { font-size: 1.1em; margin: 0 6rem 0.5rem 0; }
    ol { margin: 0; padding-left: 1.5rem; }
    p { margin: 0 0 0.25rem; overflow-wrap: anywhere; }
    .place { font-family: ui-monospace, monospace; font-weight: 600; }
    .code { font-weight: 400; opacity: 0.8; }
    button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px;
      padding: 0.15rem 0.75rem; cursor: pointer; position: absolute; top: 0.6rem; right: 1rem; }
    button:focus-visible { outline: 3px solid #fff; outline-offset: 2px; }
    @media print { :host { display: none; } }`;

  const host = Object.assign(document.createElement("div"), { id: "embtel:preview" });
  const shadow = host.attachShadow({ mode: "open" });
  const panel = document.createElement("div");
  shadow.append(Object.assign(document.createElement("style"), { textContent: STYLE }), panel);

  const tell = ({ data: html }) => (panel.innerHTML = html);
  panel.addEventListener("click", (event) => {
    if (event.target.closest("[data-hide]")) panel.replaceChildren();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !document.querySelector(":popover-open")) panel.replaceChildren();
  });

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

  document.body.append(host);
  goBack();
  if (!document.hidden) connect();
})();
