import { type ReactNode, useState } from 'react';
import type { EvidenceFill } from '../../engine/nouns/fill.ts';
import { evidenceAbout, figureOf, isFigure, shownText, statAbout } from '../parts/evidenceWords.ts';
import { ProseField } from '../prose/ProseField.tsx';
import { t } from '../words/t.ts';
import { writeComment } from './deeds.ts';
import { useEvidence, useSourceWords } from './evidenceLookup.ts';
import { QuoteVerdict } from './QuoteVerdict.tsx';
import { RewordForm } from './RewordForm.tsx';

export function EvidenceFillPart({ fill, more }: { fill: EvidenceFill; more: ReactNode }) {
  const evidence = useEvidence(fill.evidenceId);
  const sourceWords = useSourceWords(evidence?.sourceId ?? '');
  const [rewording, setRewording] = useState(false);
  const [commenting, setCommenting] = useState(fill.comment.length > 0);
  if (!evidence) {
    return (
      <div className="fill-body">
        <p className="is-trouble">{t('This evidence is no longer in the library.')}</p>
        <div className="fill-tools">{more}</div>
      </div>
    );
  }
  const words =
    fill.wording === null
      ? shownText(evidence)
      : evidence.kind === 'quote'
        ? t('“{quoted}”', { quoted: fill.wording })
        : fill.wording;
  const printed =
    evidence.kind === 'quote' && fill.speaker !== null ? { ...evidence, speaker: fill.speaker } : evidence;
  return (
    <div className={`fill-body kind-${evidence.kind}`}>
      {evidence.kind === 'stat' ? <p className="fill-figure">{figureOf(evidence)}</p> : null}
      {evidence.kind === 'stat' && isFigure(evidence, words) ? null : (
        <p className="fill-words" dir="auto">
          {words}
        </p>
      )}
      <p className="fill-about">
        {[evidence.kind === 'stat' ? statAbout(evidence) : evidenceAbout(printed), sourceWords]
          .filter((part) => part !== '')
          .join(' · ')}
        {fill.wording !== null ? <span className="flag">{t('reworded')}</span> : null}
      </p>
      {rewording && evidence.kind === 'quote' ? (
        <RewordForm fill={fill} evidence={evidence} onClose={() => setRewording(false)} />
      ) : null}
      {evidence.kind === 'stat' ? null : <QuoteVerdict fill={fill} evidence={evidence} />}
      {commenting ? (
        <div className="fill-comment">
          <ProseField
            label={t('{kind, select, quote {Comment on quote} stat {Comment on number} other {Comment on excerpt}}', {
              kind: evidence.kind,
            })}
            prose={fill.comment}
            placeholder={t('Your note under it')}
            focusNow={fill.comment.length === 0}
            onChange={(comment) => writeComment(fill.id, comment)}
          />
        </div>
      ) : null}
      <div className="fill-tools">
        {evidence.kind === 'quote' ? (
          <button
            type="button"
            className="button button-small"
            aria-expanded={rewording}
            onClick={() => setRewording(!rewording)}
          >
            {t('Reword')}
          </button>
        ) : null}
        {commenting ? null : (
          <button type="button" className="button button-small" onClick={() => setCommenting(true)}>
            {t('Comment')}
          </button>
        )}
        {more}
      </div>
    </div>
  );
}
