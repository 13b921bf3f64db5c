import type { Briefing } from '../../engine/nouns/briefing.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import type { Id } from '../../engine/nouns/id.ts';
import { slotsIn } from '../../engine/nouns/slotsIn.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { issueOf } from '../../engine/series/nextIssue.ts';
import type { EvidenceUse } from '../bridge.ts';

/** Where a briefing prints or cites some pieces of evidence, in the order of its page. */
export function usesIn(briefing: Briefing, template: Template, ids: ReadonlySet<Id>): EvidenceUse[] {
  const issue = template.series ? issueOf(briefing, template) : null;
  return slotsIn(template).flatMap((slot) =>
    briefing.fills
      .filter((fill) => fill.slotId === slot.id)
      .flatMap((fill) =>
        evidenceUsed({ ...briefing, fills: [fill] })
          .filter((id) => ids.has(id))
          .map((evidenceId) => ({
            evidenceId,
            briefingId: briefing.id,
            title: briefing.variables.title ?? '',
            issue,
            fillId: fill.id,
            slot: slot.label,
          })),
      ),
  );
}
