import type { Ask, Gives, Reply, RequestName, Takes } from '../desk/bridge.ts';
import { decodeBody, encodeBody } from '../engine/nouns/jsonBytes.ts';
import { t } from './words/t.ts';
import { told } from './words/told.ts';

const TOKEN_KEY = 'briefwright-token';

/** The desk by whichever door is there: the preload's channel in Electron, POST over loopback in a browser. Refusals speak the screen's language. */
export const ask: Ask = async (name, payload) => {
  const inElectron = globalThis.window?.briefwright;
  const reply = await (inElectron ? inElectron.ask(name, payload) : askOverHttp(name, payload));
  return reply.ok ? reply : { ...reply, sentence: told(reply.sentence), hint: told(reply.hint) };
};

/**
 * Takes the token out of the address (`#token=…`) before anything else can read or bookmark it; a reload finds it in
 * the session storage. Called once, before the first request.
 */
export function takeToken(): void {
  const match = /[#&]token=([^&]+)/.exec(location.hash);
  if (!match) return;
  sessionStorage.setItem(TOKEN_KEY, decodeURIComponent(match[1] ?? ''));
  history.replaceState(null, '', location.pathname + location.search);
}

async function askOverHttp<N extends RequestName>(name: N, payload: Takes<N>): Promise<Reply<N>> {
  let answer: Response;
  try {
    answer = await fetch(`/bridge/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-briefwright-token': sessionStorage.getItem(TOKEN_KEY) ?? '',
      },
      body: encodeBody(payload),
    });
  } catch {
    return refuse('unreachable', t('The desk does not answer.'), t('Check that `briefwright serve` is still running.'));
  }
  const text = await answer.text();
  const reply = readReply<N>(text);
  if (reply) return reply;
  if (answer.status === 401 || answer.status === 403) {
    return refuse(
      'token',
      t('This page has no key to the desk.'),
      t('Open the address that `briefwright serve` printed.'),
    );
  }
  return refuse(
    'unreadable',
    t('The desk gave an answer that cannot be read ({status}).', { status: answer.status }),
    t('Try again.'),
  );
}

function readReply<N extends RequestName>(text: string): Reply<N> | null {
  try {
    const reply = decodeBody(text) as Reply<N> | null;
    return reply && typeof reply === 'object' && typeof reply.ok === 'boolean' ? reply : null;
  } catch {
    return null;
  }
}

function refuse(
  code: string,
  sentence: string,
  hint: string,
): { ok: false; code: string; sentence: string; hint: string } {
  return { ok: false, code, sentence, hint };
}

/** Same as the reply, unwrapped; null after `tell` has been given the refusal's words. */
export async function askOrTell<N extends RequestName>(
  asking: Ask,
  tell: (sentence: string, hint: string) => void,
  name: N,
  payload: Takes<N>,
): Promise<Gives<N> | null> {
  const reply = await asking(name, payload);
  if (reply.ok) return reply.value;
  tell(reply.sentence, reply.hint);
  return null;
}
