/** The one policy that the court's Content-Security-Policy lets a page have: for the address of its own service worker. */
const policy = () =>
  (
    window as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => unknown } } }
  ).trustedTypes?.createPolicy('youth-court', {
    createScriptURL: (url: string) => {
      if (url === '/room-sw.js') return url;
      throw new TypeError(`No script of the court is at ${url}.`);
    },
  });

/** Keeps the tablet's own files at hand, so that it opens without the court; what the court answers is never among them. */
export function keepShell(): void {
  if (!('serviceWorker' in navigator)) return;
  const url = (policy()?.createScriptURL('/room-sw.js') ?? '/room-sw.js') as string;
  // Where it cannot be kept, the tablet works as long as its page is open.
  void navigator.serviceWorker.register(url, { scope: '/room' }).catch(() => undefined);
}
