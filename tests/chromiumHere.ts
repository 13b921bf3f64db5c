import type { LaunchOptions } from 'playwright-core';
import { has, run } from './tools.ts';

/** How the tests start the machine's own Chromium. */
export function chromiumHere(): LaunchOptions & { executablePath: string } {
  return {
    executablePath: chromiumPath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Why nothing can be shown here, or '' when it can. */
export function chromiumMissing(): string {
  return chromiumPath() === '' ? 'no chromium' : '';
}

function chromiumPath(): string {
  const name = ['chromium', 'chromium-browser', 'google-chrome'].find(has);
  return name ? run('sh', ['-c', `command -v ${name}`]).trim() : '';
}
