import type { SignOff } from '../../engine/nouns/briefing.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';

/** Findings of several steps as one list: each once, and passed where its very key was signed off. */
export function gatherFindings(signOffs: SignOff[], ...lists: Diagnostic[][]): Diagnostic[] {
  const signed = new Set(signOffs.map((signOff) => signOff.key));
  const byKey = new Map<string, Diagnostic>();
  for (const one of lists.flat()) {
    if (byKey.has(one.key)) continue;
    byKey.set(one.key, { ...one, signedOff: one.signedOff || (one.signable && signed.has(one.key)) });
  }
  return [...byKey.values()];
}
