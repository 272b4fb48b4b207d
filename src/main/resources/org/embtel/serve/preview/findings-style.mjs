/* How findings look. They stand in a tree of their own, which the styles of the page do not reach. */

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

/** A sheet of its own, since pages let no style be written into them. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
