/** The only place a window's content comes from: `briefwright://app/`, served out of the built screen. */
export const SCHEME = 'briefwright';
export const START = `${SCHEME}://app/index.html`;

/** Whether an address is the screen's own. Node gives a scheme it does not know the origin 'null', so protocol and host are compared. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${SCHEME}:` && host === 'app' && username === '' && password === '';
}
