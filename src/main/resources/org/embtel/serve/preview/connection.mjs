/* The connection to the server, which tells what has changed. */

const { version } = document.currentScript.dataset;

let events = null;

const connect = (listeners) => {
  if (events) return;
  const query = new URLSearchParams({ address: decodeURIComponent(location.pathname), version });
  events = new EventSource(`/.embtel/events?${query}`);
  Object.entries(listeners).forEach(([type, listener]) => events.addEventListener(type, listener));
};

const disconnect = () => {
  events?.close();
  events = null;
};

/** Browsers allow few connections to a host: pages that nobody sees do without one. */
export const setUpConnection = (listeners) => {
  const followView = () => (document.hidden ? disconnect() : connect(listeners));
  document.addEventListener("visibilitychange", followView);
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", () => connect(listeners));
  followView();
};
