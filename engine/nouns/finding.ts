import type { Diagnostic, Place } from './diagnostic.ts';
import type { Fix } from './fix.ts';
import { hashOf } from './id.ts';

export interface Found {
  code: string;
  severity: Diagnostic['severity'];
  sentence: string;
  hint: string;
  place: Place;
  /** Whether a written reason may let it pass; by default only errors may. */
  signable?: boolean;
  /** What was found, in words or numbers: when it changes, an old sign-off no longer counts. */
  basis: (string | number)[];
  fix?: Fix | undefined;
}

/** A diagnostic whose key follows from its code, its place in the briefing and what was found, not from its wording. */
export function finding({ code, severity, sentence, hint, place, signable, basis, fix }: Found): Diagnostic {
  const { sectionId = '', slotId = '', fillId = '', evidenceId = '', variable = '' } = place;
  const key = `${code}:${hashOf(JSON.stringify([sectionId, slotId, fillId, evidenceId, variable, ...basis])).slice(0, 16)}`;
  const may = { signable: signable ?? severity === 'error', signedOff: false };
  return { code, severity, sentence, hint, place, key, ...may, ...(fix ? { fix } : {}) };
}
