import type { ReactNode } from 'react';
import type { ProseFill } from '../../engine/nouns/fill.ts';
import { ProseField } from '../prose/ProseField.tsx';
import { t } from '../words/t.ts';
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
        label={t('Prose: {slotLabel}', { slotLabel })}
        prose={fill.prose}
        placeholder={t('Write here')}
        focusNow={started}
        onChange={(prose) => writeProse(fill.id, prose)}
      />
      <div className="fill-tools">{more}</div>
    </div>
  );
}
