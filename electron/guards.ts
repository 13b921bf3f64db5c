import { app, type Session, type WebContents } from 'electron';
import { isOwnAddress } from './address.ts';
import { openLink } from './links.ts';

/** No page of any kind leaves its place, opens another or gets a permission. Set before the first window. */
export function guardPages(session: Session): void {
  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // The content policy already forbids it; here no address but our own is even asked for.
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isHarmless(request.url) }));
  // The spelling dictionaries would be fetched from the net.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, page) => guardPage(page));
}

function guardPage(page: WebContents): void {
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.setWindowOpenHandler(({ url }) => {
    openLink(url);
    return { action: 'deny' };
  });
  // Of every frame, not only the top one.
  page.on('will-frame-navigate', (event) => {
    event.preventDefault();
    if (event.isMainFrame && !isOwnAddress(event.url)) openLink(event.url);
  });
  page.on('will-redirect', (event) => event.preventDefault());
}

/** Pages make blob: and data: addresses out of what they hold; devtools: is the inspector of a development build. */
function isHarmless(address: string): boolean {
  return isOwnAddress(address) || /^(blob|data|devtools):/.test(address);
}
