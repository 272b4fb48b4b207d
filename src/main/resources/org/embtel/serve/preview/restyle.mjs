/* Takes over changed styles as they are, without loading the page anew. */

import { all } from "./elements.mjs";

/** A style sheet that no link names may be imported by any that has one. */
export const restyle = ({ data: path }) => {
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
