import { useMemo } from 'react';
import { beginning } from '../../engine/nouns/beginning.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { fillText } from '../../engine/nouns/fillText.ts';
import { slotsIn } from '../../engine/nouns/slotsIn.ts';
import type { Template } from '../../engine/nouns/template.ts';
import type { TemplateMove } from '../../engine/templates/moveToTemplate.ts';
import { templateDifference } from '../../engine/templates/templateDifference.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { findEvidence } from '../briefing/evidenceLookup.ts';
import { formerSlot } from '../briefing/tray.ts';
import { ChoiceFoot } from '../parts/ChoiceFoot.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { moveNow, moveTo, useNewer } from './newerTemplate.ts';

/** What a newer version of the template changes, and what it would do to this briefing. */
export function NewerSheet({ onClose }: { onClose: () => void }) {
  const newer = useNewer((state) => state.newer);
  const stay = useNewer((state) => state.stay);
  const briefing = useBriefing((state) => state.briefing);
  const older = useBriefing((state) => state.dossier?.template);
  const changes = useMemo(() => (older && newer ? templateDifference(older, newer) : []), [older, newer]);
  const move = useMemo(() => (briefing && newer ? moveTo(newer) : null), [briefing, newer]);
  if (!newer || !older || !briefing || !move) return null;
  const title =
    newer.name === older.name
      ? t('“{name}”, version {version}', { name: newer.name, version: newer.version })
      : t('“{quoted}”', { quoted: newer.name });
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      <div className="newer-body">
        <section aria-labelledby="newer-changes">
          <h3 id="newer-changes">{t('What changes in the template')}</h3>
          <ul>
            {changes.map(({ of, id, sentence }) => (
              <li key={`${of} ${id} ${sentence}`}>{told(sentence)}</li>
            ))}
            {changes.length === 0 ? <li>{t('Nothing but the number differs.')}</li> : null}
          </ul>
        </section>
        <section aria-labelledby="newer-moves">
          <h3 id="newer-moves">{t('What happens to your briefing')}</h3>
          {move.moved.length > 0 ? (
            <ul>
              {movesIn(move, older, newer).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ) : null}
          {move.tray.fills.length + move.tray.notes.length > 0 ? (
            <>
              <p>
                {t(
                  'These have no place; they stand at the end of the briefing, not printed, until you move or remove them:',
                )}
              </p>
              <ul className="newer-tray">
                {move.tray.fills.map((fill) => (
                  <li key={fill.id}>
                    {labelIn(older, fill.slotId)}: {wordsOf(fill)}
                  </li>
                ))}
                {move.tray.notes.map((note) => (
                  <li key={note.id}>
                    {labelIn(older, note.slotId)}: {beginning(note.text)}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <p>{restWords(move)}</p>
        </section>
      </div>
      <ChoiceFoot
        away={t('Stay on version {version}', { version: older.version })}
        deed={t('Move to version {version}', { version: newer.version })}
        onDeed={() => void moveNow(newer)}
        onAway={() => stay(briefing.id)}
        onClose={onClose}
      />
    </Dialog>
  );
}

/** "2 entries move from “Course” to “What happened”." */
function movesIn({ moved }: TemplateMove, older: Template, newer: Template): string[] {
  const ways = new Map<string, { from: string; to: string; count: number }>();
  for (const { from, to } of moved) {
    const way = ways.get(`${from} ${to}`) ?? { from: labelIn(older, from), to: labelIn(newer, to), count: 0 };
    ways.set(`${from} ${to}`, { ...way, count: way.count + 1 });
  }
  return [...ways.values()].map((way) =>
    t('{count, plural, one {One entry moves} other {# entries move}} from “{from}” to “{to}”.', {
      from: way.from,
      to: way.to,
      count: way.count,
    }),
  );
}

function restWords({ moved, tray }: TemplateMove): string {
  const all = moved.length + tray.fills.length + tray.notes.length === 0;
  return all
    ? t('Everything you wrote keeps its place and its words; mark and sign-offs stay.')
    : t('Everything else keeps its place; no word is changed, mark and sign-offs stay.');
}

function labelIn(template: Template, slotId: string): string {
  return slotsIn(template).find((slot) => slot.id === slotId)?.label ?? formerSlot(slotId);
}

function wordsOf(fill: Fill): string {
  if (fill.kind === 'picture') return beginning(fill.picture.caption || fill.picture.fileName) || t('a picture');
  return beginning(fillText(fill, findEvidence)) || t('nothing written yet');
}
