import { shell } from 'electron';

const OUTSIDE = ['http:', 'https:', 'mailto:'];

/** The one way out of the program: an address a person clicked, in their own browser or mail program. Others are dropped. */
export function openLink(address: string): void {
  if (!URL.canParse(address)) return;
  const url = new URL(address);
  if (!OUTSIDE.includes(url.protocol)) return;
  // As parsed, not as written: what was checked is what is opened. Where no program takes it, nothing happens.
  shell.openExternal(url.href).catch(() => {});
}
