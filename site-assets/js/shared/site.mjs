/* Where the site lies. A script knows it from its own address. */

/** The address of the script that is running. */
export const script = document.currentScript.src;

/** The site's root: scripts lie in its folder assets/js. */
export const root = new URL("../../", script);
