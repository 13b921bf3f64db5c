import type { Briefing } from '../nouns/briefing.ts';
import type { Step } from '../nouns/command.ts';
import type { Picture } from '../nouns/fill.ts';
import { writtenIn } from '../nouns/fillText.ts';
import type { Prose, ProseInline } from '../nouns/prose.ts';
import type { Hit } from './findInBriefing.ts';
import { mapStretches } from './mapStretches.ts';
import type { Span } from './query.ts';

type ProseText = Extract<ProseInline, { kind: 'text' }>;

/** What puts other words in the place of these hits: one step for each text that they stand in, so that it is one command. */
export function replaceSteps(briefing: Briefing, hits: Hit[], replacement: string): Step[] {
  const byText = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = hit.where.kind === 'variable' ? `variable ${hit.where.variable}` : `fill ${hit.where.fillId}`;
    byText.set(key, [...(byText.get(key) ?? []), hit]);
  }
  return [...byText.values()].flatMap((own): Step[] => {
    const where = own[0]?.where;
    if (!where) return [];
    if (where.kind === 'variable') {
      const value = spliced(briefing.variables[where.variable] ?? '', own, replacement);
      return [{ do: 'set-variable', variable: where.variable, value }];
    }
    const fill = briefing.fills.find((one) => one.id === where.fillId);
    if (!fill) return [];
    if (fill.kind === 'picture')
      return [{ do: 'picture', fillId: fill.id, picture: resaid(fill.picture, own, replacement) }];
    const prose = replacedIn(writtenIn(fill), own, replacement);
    return fill.kind === 'prose'
      ? [{ do: 'write', fillId: fill.id, prose }]
      : [{ do: 'comment', fillId: fill.id, comment: prose }];
  });
}

function resaid(picture: Picture, hits: Hit[], replacement: string): Picture {
  const said = { ...picture };
  for (const field of ['caption', 'alt', 'credit'] as const) {
    const own = hits.filter(({ where }) => where.kind === 'picture' && where.field === field);
    said[field] = spliced(picture[field], own, replacement);
  }
  return said;
}

function replacedIn(prose: Prose, hits: Hit[], replacement: string): Prose {
  let at = -1;
  return mapStretches(prose, ({ texts }) => {
    at += 1;
    const own = hits.filter((hit) => hit.stretch === at);
    return own.length === 0 ? texts : replacedTexts(texts, own, replacement);
  });
}

/** The new words look like the first letter of the old ones. */
function replacedTexts(texts: ProseText[], spans: Span[], replacement: string): ProseText[] {
  let from = 0;
  return texts.flatMap((one) => {
    const to = from + one.text.length;
    const text = keptOf(one.text, from, to, spans, replacement);
    from = to;
    return text === '' ? [] : [{ ...one, text }];
  });
}

/** What of one piece of text is left, with the replacement where a span begins in it. */
function keptOf(text: string, from: number, to: number, spans: Span[], replacement: string): string {
  let kept = '';
  let at = from;
  for (const { start, end } of spans) {
    if (end <= from || start >= to) continue;
    kept += text.slice(at - from, Math.max(start, at) - from);
    if (start >= from) kept += replacement;
    at = Math.min(end, to);
  }
  return kept + text.slice(at - from);
}

function spliced(text: string, spans: Span[], replacement: string): string {
  return keptOf(text, 0, text.length, spans, replacement);
}
