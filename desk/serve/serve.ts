import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { openDesk } from '../desk.ts';
import { refuseAway, rememberFolder } from '../library/place.ts';
import type { Deliver } from '../requests/room.ts';
import { answerDoor } from './answerDoor.ts';
import { refuseUnbuilt } from './screenFiles.ts';

export interface ServeOptions {
  /** 0 for any free one. */
  port: number;
  libraryFolder: string;
  /** Where the program remembers that folder; absent where it was named for this run. */
  place?: string;
  log?: (line: string) => void;
}

export interface Served {
  /** With the token in its fragment, which a browser never sends. */
  url: string;
  close(): Promise<void>;
}

/** Milliseconds: a request must have told its headers, and its whole body, by then. */
const HEADER_PATIENCE = 10_000;
const REQUEST_PATIENCE = 60_000;

/**
 * The desk over loopback HTTP, with the screen for any browser of this machine.
 * @throws Refusal 'port-taken', 'not-built', and those of the library
 */
export async function serve({ port, libraryFolder, place = '', log }: ServeOptions): Promise<Served> {
  refuseUnbuilt();
  if (place !== '') refuseAway(place);
  const token = randomBytes(16).toString('hex');
  const server = createServer({
    headersTimeout: HEADER_PATIENCE,
    requestTimeout: REQUEST_PATIENCE,
    maxHeaderSize: 16_384,
  });
  const listening = await listen(server, port);
  try {
    const desk = await openDesk({
      libraryFolder,
      door: 'browser',
      deliver: asDownloads,
      clock: () => new Date().toISOString(),
      newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
      place,
      backups: true,
      ...(log ? { log } : {}),
    });
    if (place !== '') rememberFolder(place, libraryFolder);
    server.on('request', answerDoor({ desk, token, port: listening }));
    return {
      url: `http://127.0.0.1:${listening}/#token=${token}`,
      close: async () => {
        await shut(server);
        await desk.close();
      },
    };
  } catch (error) {
    await shut(server);
    throw error;
  }
}

/** A browser has no paths to write to: the files go to it as downloads. */
const asDownloads: Deliver = async (files) => ({ kind: 'downloads', files });

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNot(error, port)));
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function whyNot(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Refusal('port-taken', `Port ${port} is taken by another program.`, 'Choose another one with --port.');
  }
  if (error.code === 'EACCES') {
    return new Refusal('port-taken', `Port ${port} may not be used by you.`, 'Choose one above 1024 with --port.');
  }
  return error;
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
