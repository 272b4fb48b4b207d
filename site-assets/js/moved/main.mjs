/* At the old address of a page: leads on to the new one, and there to the same place. */

const { href, hash } = document.querySelector("main a");

location.replace(hash ? href : href + location.hash);
