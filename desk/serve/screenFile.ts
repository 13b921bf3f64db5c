import { extname, resolve, sep } from 'node:path';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * The file of the built screen that an address's path names, still percent-encoded, or null when there is none to give: nothing
 * outside `folder`, nothing hidden, no kind of file the screen has not got. Both doors ask here.
 */
export function screenFile(folder: string, pathname: string): { path: string; mediaType: string } | null {
  const name = decoded(pathname);
  if (name === null || /[\\\0]/.test(name) || /(^|\/)\./.test(name)) return null;
  const path = resolve(folder, `.${name === '/' ? '/index.html' : name}`);
  if (!path.startsWith(resolve(folder) + sep)) return null;
  const mediaType = MEDIA_TYPES[extname(path).toLowerCase()];
  return mediaType === undefined ? null : { path, mediaType };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
