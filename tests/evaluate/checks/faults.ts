import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { EvidenceFill, Fill, Picture } from '../../../engine/nouns/fill.ts';
import type { Marking } from '../../../engine/nouns/marking.ts';
import type { Prose, ProseBlock, ProseInline } from '../../../engine/nouns/prose.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import type { Theme } from '../../../engine/nouns/theme.ts';
import type { Fault } from './plantedBriefing.ts';

/** Small hands that put a fault into a briefing; each throws where it finds nothing to spoil. */

/** Prints other words for the evidence that says `words`. */
export function reworded(words: string, wording: string): Fault {
  return evidenceFill(words, (fill) => ({ ...fill, wording }));
}

export function printedAsSaidBy(words: string, speaker: string): Fault {
  return evidenceFill(words, (fill) => ({ ...fill, speaker }));
}

/** Whom the evidence itself names. */
export function keptAsSaidBy(words: string, speaker: string): Fault {
  return evidence(words, (one) => (one.kind === 'quote' ? { ...one, speaker } : one));
}

export function evidence(words: string, change: (one: Evidence) => Evidence): Fault {
  return (dossier) => ({
    ...dossier,
    evidence: changedOne(dossier.evidence, (one) => one.text.includes(words), change),
  });
}

/** Replaces words in the prose of a slot. */
export function written(slotId: string, from: string, to: string): Fault {
  return prose(slotId, from, (inline) => [{ ...inline, text: inline.text.replace(from, to) }]);
}

/** Takes away every note of the paragraph that holds the words. */
export function unsourced(slotId: string, words: string): Fault {
  return changedFills((fill) => {
    if (fill.kind !== 'prose' || fill.slotId !== slotId) return null;
    const holds = (block: ProseBlock) => block.kind === 'paragraph' && JSON.stringify(block).includes(words);
    if (!fill.prose.some(holds)) return null;
    const bare = (block: ProseBlock): ProseBlock =>
      block.kind === 'paragraph' && holds(block)
        ? { ...block, inlines: block.inlines.filter((one) => one.kind === 'text' || one.kind === 'break') }
        : block;
    return { ...fill, prose: fill.prose.map(bare) };
  });
}

export function added(slotId: string, ...blocks: ProseBlock[]): Fault {
  return (dossier) => {
    const fill: Fill = { kind: 'prose', id: `fill_added${dossier.briefing.fills.length}`, slotId, prose: blocks };
    return { ...dossier, briefing: { ...dossier.briefing, fills: [...dossier.briefing.fills, fill] } };
  };
}

/** Prints one more number among the key figures. */
export function figured(stat: Evidence): Fault {
  return (dossier) => {
    const fill: Fill = {
      kind: 'evidence',
      id: 'fill_figured',
      slotId: 'key-figures',
      evidenceId: stat.id,
      wording: null,
      speaker: null,
      comment: [],
    };
    const evidence = dossier.evidence.some(({ id }) => id === stat.id) ? dossier.evidence : [...dossier.evidence, stat];
    return { ...dossier, evidence, briefing: { ...dossier.briefing, fills: [...dossier.briefing.fills, fill] } };
  };
}

export function emptied(slotId: string): Fault {
  return (dossier) => ({
    ...dossier,
    briefing: { ...dossier.briefing, fills: dossier.briefing.fills.filter((fill) => fill.slotId !== slotId) },
  });
}

export function filledIn(variable: string, value: string): Fault {
  return (dossier) => ({
    ...dossier,
    briefing: { ...dossier.briefing, variables: { ...dossier.briefing.variables, [variable]: value } },
  });
}

export function marked(marking: Partial<Marking>): Fault {
  return (dossier) => ({
    ...dossier,
    briefing: { ...dossier.briefing, marking: { ...dossier.briefing.marking, ...marking } },
  });
}

export function source(publisher: string, change: (one: Source) => Source): Fault {
  return (dossier) => ({
    ...dossier,
    sources: changedOne(dossier.sources, (one) => one.publisher === publisher, change),
  });
}

export function sourceMarked(publisher: string, marking: Partial<Marking>): Fault {
  return source(publisher, (one) => ({
    ...one,
    grade: { ...one.grade, marking: { ...one.grade.marking, ...marking } },
  }));
}

export function picture(change: Partial<Picture>): Fault {
  return changedFills((fill) =>
    fill.kind === 'picture' ? { ...fill, picture: { ...fill.picture, ...change } } : null,
  );
}

export function themed(change: (theme: Theme) => Theme): Fault {
  return (dossier) => ({ ...dossier, template: { ...dossier.template, theme: change(dossier.template.theme) } });
}

export function table(caption: string, ...rows: string[]): ProseBlock {
  const cell = (text: string): ProseInline[] => (text === '' ? [] : [{ kind: 'text', text }]);
  return {
    kind: 'table',
    caption,
    rows: rows.map((row) => ({ cells: row.split('|').map((one) => cell(one.trim())) })),
  };
}

export function headed(level: 1 | 2, text: string): ProseBlock {
  return { kind: 'heading', level, inlines: text === '' ? [] : [{ kind: 'text', text }] };
}

function evidenceFill(words: string, change: (fill: EvidenceFill) => EvidenceFill): Fault {
  return (dossier) => {
    const ids = dossier.evidence.filter((one) => one.text.includes(words)).map((one) => one.id);
    return changedFills((fill) => (fill.kind === 'evidence' && ids.includes(fill.evidenceId) ? change(fill) : null))(
      dossier,
    );
  };
}

function prose(
  slotId: string,
  words: string,
  change: (inline: ProseInline & { kind: 'text' }) => ProseInline[],
): Fault {
  const inlines = (list: ProseInline[]) =>
    list.flatMap((one) => (one.kind === 'text' && one.text.includes(words) ? change(one) : [one]));
  return changedFills((fill) => {
    if (fill.slotId !== slotId || fill.kind === 'picture') return null;
    const own: Prose = fill.kind === 'prose' ? fill.prose : fill.comment;
    if (!JSON.stringify(own).includes(words)) return null;
    const next = own.map((block): ProseBlock => {
      if (block.kind === 'list')
        return { ...block, items: block.items.map((item) => ({ ...item, inlines: inlines(item.inlines) })) };
      if (block.kind === 'table')
        return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map(inlines) })) };
      return { ...block, inlines: inlines(block.inlines) };
    });
    return fill.kind === 'prose' ? { ...fill, prose: next } : { ...fill, comment: next };
  });
}

function changedFills(change: (fill: Fill) => Fill | null): Fault {
  return (dossier) => {
    let hits = 0;
    const fills = dossier.briefing.fills.map((fill) => {
      const next = change(fill);
      if (next) hits += 1;
      return next ?? fill;
    });
    if (hits === 0) throw new Error('this fault finds nothing to spoil');
    return { ...dossier, briefing: { ...dossier.briefing, fills } };
  };
}

function changedOne<T>(list: T[], is: (one: T) => boolean, change: (one: T) => T): T[] {
  if (!list.some(is)) throw new Error('this fault finds nothing to spoil');
  return list.map((one) => (is(one) ? change(one) : one));
}

export function applied(dossier: Dossier, faults: Fault[]): Dossier {
  return faults.reduce((spoilt, fault) => fault(spoilt), dossier);
}
