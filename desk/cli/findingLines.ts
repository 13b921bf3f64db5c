import type { SignOff } from '../../engine/nouns/briefing.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';

/** Findings as lines, gravest first; a signed-off one with its reason and who gave it. */
export function findingLines(findings: Diagnostic[], signOffs: SignOff[]): string {
  const rank = { error: 0, warning: 1, remark: 2 };
  return [...findings]
    .sort((a, b) => Number(a.signedOff) - Number(b.signedOff) || rank[a.severity] - rank[b.severity])
    .map(
      (one) =>
        `${one.severity}${one.signedOff ? ', signed off' : ''}: ${one.sentence} ${reasonOf(one, signOffs) || one.hint}\n`,
    )
    .join('');
}

function reasonOf({ signedOff, key }: Diagnostic, signOffs: SignOff[]): string {
  const given = signedOff ? signOffs.find((one) => one.key === key) : undefined;
  return given
    ? `Reason: ${given.reason} (${[given.stamp.by, given.stamp.at.slice(0, 10)].filter(Boolean).join(', ')})`
    : '';
}
