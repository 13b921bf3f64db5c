import { carryOver } from '../../engine/alike/carryOver.ts';
import { differencesOnce } from '../../engine/alike/differencesOnce.ts';
import { reanchor } from '../../engine/alike/reanchor.ts';
import { hashOf, type Id } from '../../engine/nouns/id.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { OpenedSource } from '../bridge.ts';
import { MOST_COPIES } from '../library/alikeShelf.ts';
import type { Library } from '../library/library.ts';
import { readArticle } from '../readers/readArticle.ts';
import type { Answers, Room } from './room.ts';

type Named =
  | 'source.capture'
  | 'source.list'
  | 'source.waiting'
  | 'source.open'
  | 'source.copies'
  | 'source.describe'
  | 'source.judge'
  | 'source.changes'
  | 'source.carryOver'
  | 'source.remove';

export function answerSources({ library, clock }: Room): Answers<Named> {
  const opened = (id: Id) => openedIn(library, id);
  return {
    'source.capture': async ({ format, bytes, fileName, url, referenceId }) => {
      // The same bytes are the same source: its id begins its hash.
      const id = `src_${hashOf(bytes).slice(0, 20)}`;
      if (library.sources.has(id)) {
        library.references.attach(library.sources.open(id), referenceId);
        return { ...opened(id), known: true };
      }
      const { source, evidence } = await readArticle({
        bytes,
        format,
        fileName,
        url,
        accessedOn: clock().slice(0, 10),
      });
      library.together(() => {
        library.sources.keep(source, bytes);
        library.evidence.suggest(source, evidence);
        library.references.attach(source, referenceId);
      });
      return { ...opened(source.id), known: false };
    },
    'source.list': ({ limit, offset }) => ({
      rows: library.sources.list(limit, offset),
      total: library.sources.count(),
    }),
    'source.waiting': ({ after }) => library.sources.waiting(after),
    'source.open': ({ id }) => opened(id),
    'source.copies': ({ id }) => {
      const source = library.sources.open(id);
      return sameTextIn(library, id)
        .slice(0, MOST_COPIES)
        .map((other) => ({ ...other, differences: differencesOnce(source, library.sources.open(other.id)) }));
    },
    'source.describe': ({ id, meta }) => library.sources.describe(id, meta),
    'source.judge': ({ id, grade, layer }) =>
      library.sources.judge(id, { ...(grade ? { grade } : {}), ...(layer ? { layer } : {}) }),
    'source.changes': ({ id }) => {
      const { old, evidence, now } = versionsOf(library, id);
      const { pieces, paragraphs } = reanchor(old, evidence, now);
      const byId = new Map(evidence.map((one) => [one.id, one]));
      return {
        pieces: pieces.map((piece) => ({
          kind: piece.kind,
          was: byId.get(piece.evidenceId)?.text ?? '',
          now: piece.kind === 'gone' ? '' : now.text.slice(piece.start, piece.end),
          decided: byId.get(piece.evidenceId)?.state !== 'suggested',
        })),
        paragraphs,
      };
    },
    'source.carryOver': ({ id }) => {
      const { old, evidence, now } = versionsOf(library, id);
      const carried = carryOver(old, evidence, now);
      library.together(() => {
        for (const one of carried) library.evidence.keep(one);
      });
      return { ...opened(id), carried: carried.length };
    },
    'source.remove': ({ id }) => {
      library.sources.remove(id);
      return {};
    },
  };
}

function openedIn(library: Library, id: Id): OpenedSource {
  const source = library.sources.open(id);
  const earlier = library.alike.earlierOf(id);
  return {
    source,
    evidence: library.evidence.ofSource(id),
    sameText: sameTextIn(library, id),
    earlier: earlier === '' ? null : { id: earlier, capturedOn: library.sources.open(earlier).accessedOn },
  };
}

function sameTextIn(library: Library, id: Id) {
  return library.alike.sameText(id).map((other) => ({ ...other, ...library.sources.named(other.id) }));
}

function versionsOf(library: Library, id: Id) {
  const earlier = library.alike.earlierOf(id);
  if (earlier === '') throw new Refusal('not-found', 'No earlier version of this article is in the library.');
  return {
    old: library.sources.open(earlier),
    evidence: library.evidence.ofSource(earlier),
    now: library.sources.open(id),
  };
}
