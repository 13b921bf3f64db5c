import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../../tools.ts';
import type { HostileRow } from '../hostileRow.ts';
import { Watch } from '../watch.ts';

/** What the built main bundle must say, and must not; the names are those of Electron's own options and events. */
export const BUNDLE_RULES: [rule: string, holds: (main: string, preload: string) => boolean][] = [
  ['sandbox: true', (main) => /sandbox:\s*(true|!0)/.test(main) && !/sandbox:\s*(false|!1)/.test(main)],
  [
    'contextIsolation: true',
    (main) => /contextIsolation:\s*(true|!0)/.test(main) && !/contextIsolation:\s*(false|!1)/.test(main),
  ],
  [
    'nodeIntegration: false, nowhere on',
    (main) => !/nodeIntegration\w*:\s*(true|!0)/.test(main) && /nodeIntegration:\s*(false|!1)/.test(main),
  ],
  [
    'webSecurity never off, no insecure content',
    (main) =>
      !/webSecurity:\s*(false|!1)|allowRunningInsecureContent:\s*(true|!0)|experimentalFeatures:\s*(true|!0)/.test(
        main,
      ),
  ],
  ['no webview', (main) => !/webviewTag:\s*(true|!0)/.test(main) && /will-attach-webview/.test(main)],
  [
    'nothing loaded but our own protocol',
    (main) => !/loadFile\(|loadURL\(["'`](https?|file):/.test(main) && /loadURL\(/.test(main),
  ],
  ['navigation denied', (main) => /will-frame-navigate|will-navigate/.test(main) && /will-redirect/.test(main)],
  ['new windows denied', (main) => /setWindowOpenHandler/.test(main) && /action:\s*["'`]deny/.test(main)],
  [
    'permission requests and checks denied',
    (main) =>
      /setPermissionRequestHandler/.test(main) &&
      /setPermissionCheckHandler/.test(main) &&
      /setDevicePermissionHandler/.test(main),
  ],
  ['links go out through one function', (main) => main.split('openExternal(').length === 2],
  [
    'two channels of messages, requests and words, the sender of each checked first',
    (main) =>
      main.split('ipcMain.handle(').length === 3 &&
      main.match(/ipcMain\.handle\([^{]*\{\s*if \(!isOwnScreen\(event\)\)/g)?.length === 2 &&
      !/ipcMain\.on\(/.test(main) &&
      /senderFrame/.test(main),
  ],
  ['no remote, no debugging', (main) => !/@electron\/remote|enableRemoteModule|remote-debugging-port/.test(main)],
  [
    'content policy without unsafe-*',
    (main) =>
      /default-src 'none'[\s\S]{0,60}script-src 'self'/.test(main) &&
      !/script-src 'self'[\s\S]{0,400}unsafe-/.test(main),
  ],
  [
    'preload passes on nothing of Electron’s',
    (_, preload) =>
      /exposeInMainWorld/.test(preload) &&
      preload.split('exposeInMainWorld').length === 2 &&
      !/exposeInMainWorld\([^)]*ipcRenderer\s*\)/.test(preload),
  ],
  [
    'preload asks on those two channels only',
    (_, preload) => preload.split('.invoke(').length === 3 && !/sendSync|postMessage\(/.test(preload),
  ],
];

/** The main process and the preload as they are built, with all their chunks; '' where nothing is built. */
export function builtBundle(): { main: string; preload: string } {
  const read = (folder: string) => {
    const place = join(ROOT, 'out', folder);
    if (!existsSync(place)) return '';
    const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
    // Workers are threads of the desk: they have nothing of Electron.
    return names
      .map((name) => readFileSync(join(place, name), 'utf8'))
      .filter((text) => /["']electron["']/.test(text) || folder === 'preload' || text.includes("default-src 'none'"))
      .join('\n');
  };
  return { main: read('main'), preload: read('preload') };
}

/** Electron's rules: on the built bundle, and on the live windows of the stand-in. */
export async function* electron(): AsyncGenerator<HostileRow> {
  const watch = await new Watch().open();
  const { main, preload } = builtBundle();
  if (main === '') watch.losses.push('nothing is built: run `npm run build` first');
  for (const [rule, holds] of main === '' ? [] : BUNDLE_RULES) {
    const kept = holds(main, preload);
    process.stdout.write(`    ${rule.padEnd(50)} ${kept ? 'holds in out/main' : 'DOES NOT HOLD'}\n`);
    await watch.over(rule, () => (kept ? '' : 'does not hold in the built bundle'));
  }
  yield watch.row('rules of Electron', 'built main bundle and preload');
  const live = await new Watch().open();
  await live.over('windows of the stand-in', () => liveWindows());
  const row = await live.row('rules of Electron', 'live windows of the stand-in');
  yield { ...row, losses: row.losses.filter((one) => !/ took \d+ ms$| grew the process/.test(one)) };
}

function liveWindows(): string {
  const vitest = join(ROOT, 'node_modules', '.bin', 'vitest');
  const ended = spawnSync(
    vitest,
    ['run', '--project', 'journeys', '--reporter=verbose', 'tests/journeys/electronDoor.test.ts'],
    { encoding: 'utf8', cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  );
  const said = stripVTControlCharacters(`${ended.stdout}${ended.stderr}`);
  for (const line of said.split('\n')) if (/^\s*[✓×]/.test(line)) process.stdout.write(`    ${line.trim()}\n`);
  return ended.status === 0 ? '' : said.slice(-500).replace(/\s+/g, ' ');
}
