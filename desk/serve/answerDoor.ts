import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { decodeBody, encodeBody } from '../../engine/nouns/jsonBytes.ts';
import type { Takes } from '../bridge.ts';
import type { Desk } from '../desk.ts';
import { safetyHeaders } from './contentPolicy.ts';
import { refusedAtDoor, tokenFits } from './doorRules.ts';
import { type BodyTrouble, readBody } from './readBody.ts';
import { sendScreenFile } from './screenFiles.ts';

interface Door {
  desk: Desk;
  token: string;
  port: number;
}

/** Everything that comes over the wire: who may not be here goes first, then requests of the screen, then its files. */
export function answerDoor({ desk, token, port }: Door): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    const refused = refusedAtDoor(request, port);
    if (refused) {
      say(response, refused.status, refused.code, refused.sentence);
      return;
    }
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
    if (!path.startsWith('/bridge/')) {
      sendScreenFile(request, response, path);
      return;
    }
    answerRequest(desk, token, request, response, path.slice('/bridge/'.length)).catch(() => {
      if (!response.headersSent) say(response, 500, 'fault', 'Something went wrong inside Briefwright.');
      else response.destroy();
    });
  };
}

async function answerRequest(
  desk: Desk,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    say(response, 405, 'method', 'The bridge takes POST only.');
    return;
  }
  if (!tokenFits(request.headers['x-briefwright-token'], token)) {
    say(
      response,
      401,
      'token',
      'This page has no key to the desk.',
      'Open the address that `briefwright serve` printed.',
    );
    return;
  }
  if (!/^application\/json(\s*;|$)/i.test(request.headers['content-type'] ?? '')) {
    say(response, 415, 'media-type', 'The bridge takes JSON only.');
    return;
  }
  const body = await readBody(request);
  if (typeof body !== 'string') {
    sayBodyTrouble(response, body);
    return;
  }
  let payload: unknown;
  try {
    payload = decodeBody(body);
  } catch {
    say(response, 400, 'malformed', 'The request is not JSON.');
    return;
  }
  // The desk parses name and payload itself; what does not fit it refuses.
  const reply = await desk.ask(name as 'desk.about', payload as Takes<'desk.about'>);
  send(response, 200, encodeBody(reply, inBase64));
}

function inBase64({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function sayBodyTrouble(response: ServerResponse, trouble: BodyTrouble): void {
  if (trouble.kind === 'too-large') {
    response.setHeader('connection', 'close');
    say(response, 413, 'too-large', 'The request is larger than 80 MB.', 'Capture a smaller file.');
  } else response.destroy();
}

function say(response: ServerResponse, status: number, code: string, sentence: string, hint = ''): void {
  send(response, status, JSON.stringify({ ok: false, code, sentence, hint }));
}

function send(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(json);
}
