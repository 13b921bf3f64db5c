import type { ReactNode } from 'react';
import type { ProseFill } from '../../engine/nouns/fill.ts';
import { ProseField } from '../prose/ProseField.tsx';
import { writeProse } from './deeds.ts';

interface ProseFillPartProps {
  fill: ProseFill;
  slotLabel: string;
  started: boolean;
  more: ReactNode;
}

export function ProseFillPart({ fill, slotLabel, started, more }: ProseFillPartProps) {
  return (
    <div className="fill-body">
      <ProseField
        label={`Prose: ${slotLabel}`}
        prose={fill.prose}
        placeholder="Write here"
        focusNow={started}
        onChange={(prose) => writeProse(fill.id, prose)}
      />
      <div className="fill-tools">{more}</div>
    </div>
  );
}
