import type { ReactNode } from 'react';
import type { ProseFill } from '../../engine/nouns/fill.ts';
import { proseText } from '../../engine/nouns/prose.ts';
import { ProseField } from '../prose/ProseField.tsx';
import { useBriefing } from './briefingStore.ts';
import { writeProse } from './deeds.ts';
import { slotsOf } from './slotWays.ts';

interface ProseFillPartProps {
  fill: ProseFill;
  slotLabel: string;
  started: boolean;
  more: ReactNode;
}

export function ProseFillPart({ fill, slotLabel, started, more }: ProseFillPartProps) {
  const limit = useBriefing(
    (state) =>
      (state.dossier && slotsOf(state.dossier.template).find((one) => one.slot.id === fill.slotId)?.slot.maxWords) ??
      null,
  );
  const words = limit === null ? 0 : countWordsIn(proseText(fill.prose));
  return (
    <div className="fill-body">
      <ProseField
        label={`Prose: ${slotLabel}`}
        prose={fill.prose}
        placeholder="Write here"
        focusNow={started}
        onChange={(prose) => writeProse(fill.id, prose)}
      />
      <div className="fill-tools">
        {limit === null ? null : (
          <span className={words > limit ? 'slot-count is-off' : 'slot-count'}>
            {words} of {limit} words
          </span>
        )}
        {more}
      </div>
    </div>
  );
}

function countWordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
