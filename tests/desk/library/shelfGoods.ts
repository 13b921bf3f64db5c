import type { Briefing } from '../../../engine/nouns/briefing.ts';
import { contextOf, type Evidence, evidenceId } from '../../../engine/nouns/evidence.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { NO_MARKING } from '../../../engine/nouns/marking.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { NO_REPAIRS } from '../../../engine/nouns/repairLayer.ts';
import { SOURCE_VERSION, type Source } from '../../../engine/nouns/source.ts';
import { NO_GRADE } from '../../../engine/nouns/sourceGrade.ts';
import type { Template } from '../../../engine/nouns/template.ts';
import { PLAIN } from '../../../engine/studio/plainTemplate.ts';
import { standardTheme } from '../../../templates/themes/standard.ts';

/** Invented goods to put on shelves: an article, evidence from it, a template and a briefing. */

export const ARTICLE =
  'Ferry line to Kesmark reopens\n“We sail again on Monday,” said Ilka Brandt, who runs the port. The line carried 41,200 people in 2025. Żółw café crews are back.';

const encoder = new TextEncoder();

export function sourceOf(text: string, changes: Partial<Source> = {}): { source: Source; raw: Uint8Array } {
  const raw = encoder.encode(text);
  const sha256 = hashOf(raw);
  const source: Source = {
    version: SOURCE_VERSION,
    id: `src_${sha256.slice(0, 20)}`,
    sha256,
    byteLength: raw.length,
    mediaType: 'text/plain',
    fileName: 'article.txt',
    accessedOn: '2026-01-01',
    title: text.split('\n')[0] ?? '',
    byline: '',
    publisher: 'Coastal Courier',
    publishedOn: '2026-01-01',
    publishedFrom: '',
    url: 'https://courier.example/ferry',
    language: 'en',
    guessed: ['title', 'publisher', 'publishedOn'],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    damage: [],
    grade: NO_GRADE,
    layer: NO_REPAIRS,
    ...changes,
  };
  return { source, raw };
}

export function quoteOf(source: Source, words: string, speaker = 'Ilka Brandt'): Evidence {
  const start = source.text.indexOf(words);
  const end = start + words.length;
  return {
    version: 1,
    kind: 'quote',
    id: evidenceId(source.id, 'quote', start, end),
    sourceId: source.id,
    start,
    end,
    text: words,
    ...contextOf(source.text, start, end),
    state: 'suggested',
    remark: '',
    speaker,
    role: '',
    speakerStart: -1,
    cue: 'said',
    via: '',
  };
}

export const memo: Template = {
  format: 2,
  id: 'test-memo',
  version: 1,
  name: 'Test memo',
  purpose: 'To try a shelf.',
  language: 'en',
  theme: standardTheme,
  variables: [],
  marking: NO_MARKING,
  sections: [
    {
      id: 'body',
      heading: 'Body',
      guidance: '',
      fixed: [],
      columns: 1,
      slots: [
        {
          id: 'points',
          label: 'Points',
          hint: '',
          accepts: ['prose', 'excerpt', 'quote', 'stat'],
          min: 0,
          max: null,
          display: 'body',
          emptyText: '',
          maxWords: null,
          draft: null,
        },
      ],
    },
  ],
  ...PLAIN,
};

export function briefingOf(id: string, text: string, evidence: Evidence[] = []): Briefing {
  return {
    format: 3,
    id,
    template: { id: memo.id, version: memo.version },
    variables: { title: `About ${id}`, date: '2026-01-01' },
    marking: NO_MARKING,
    fills: [
      { kind: 'prose', id: 'fill_prose1', slotId: 'points', prose: proseOf(text) },
      ...evidence.map((one, index) => ({
        kind: 'evidence' as const,
        id: `fill_ev${index}00`,
        slotId: 'points',
        evidenceId: one.id,
        wording: null,
        speaker: null,
        comment: [],
      })),
    ],
    signOffs: [],
    margin: [],
    created: { at: '2026-01-01T00:00:00Z', by: 'T. Ester' },
  };
}

/** A clock that goes on by one second at every look. */
export function tickingClock(from = '2026-01-01T00:00:00.000Z'): () => string {
  let now = Date.parse(from);
  return () => {
    now += 1000;
    return new Date(now).toISOString();
  };
}
