import type { Evidence } from '../nouns/evidence.ts';
import type { Source } from '../nouns/source.ts';

/** What `briefwright capture --json` prints; others script against it. Offsets are UTF-16 code units into `source.text`. */
export function captureJson(source: Source, evidence: Evidence[]) {
  const { title, byline, publisher, publishedOn, url, language, sha256, guessed, text, blocks, damage } = source;
  return {
    source: { title, byline, publisher, publishedOn, url, language, sha256, guessed, text, blocks },
    evidence: evidence.map(evidenceJson),
    damage,
  };
}

function evidenceJson(one: Evidence) {
  const anchor = { kind: one.kind, start: one.start, end: one.end, text: one.text };
  switch (one.kind) {
    case 'quote':
      return {
        ...anchor,
        speaker: one.speaker,
        role: one.role,
        speakerStart: one.speakerStart,
        cue: one.cue,
        via: one.via,
      };
    case 'stat':
      return {
        ...anchor,
        value: one.value,
        ...(one.high === undefined ? {} : { high: one.high }),
        unit: one.unit,
        change: one.change,
        period: one.period,
        asOf: one.asOf,
        attributedTo: one.attributedTo,
        concept: one.concept,
      };
    case 'excerpt':
      return { ...anchor, why: one.why, speaker: one.speaker };
  }
}
