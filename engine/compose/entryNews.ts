import type { Fill } from '../nouns/fill.ts';
import type { Prose, ProseBlock, ProseInline } from '../nouns/prose.ts';
import type { Slot } from '../nouns/template.ts';
import type { Composition } from './composition.ts';
import { printDate } from './printDate.ts';

/** What readers are told of an entry of a series: "Updated", "From no. 41 of 11 January 2026"; '' where the slot asks for none of it. */
export function entryNews({ briefing, news, phrases }: Composition, slot: Slot, fill: Fill): string {
  const is = news.get(fill.id);
  if (!slot.newsPrinted || !is) return '';
  const earlier = briefing.series?.followUps.find(({ fillId }) => fillId === fill.id)?.of;
  const taken = earlier ? phrases.takenUp(earlier.number, earlier.date && printDate(earlier.date, phrases)) : '';
  const said = is === 'unchanged' && slot.newsPrinted === 'changes' ? '' : phrases.news[is];
  return [said, taken].filter((part) => part !== '').join(' · ');
}

/** Prose that begins with it, in its first paragraph or point; a headline has it beneath. What is put in is no word of the analyst's. */
export function toldFirst({ announced }: Composition, news: string, prose: Prose): Prose {
  const [first, ...rest] = prose;
  if (news === '' || !first) return prose;
  const beneath: ProseInline = { kind: 'text', text: news, italic: true };
  const alone: ProseBlock = { kind: 'paragraph', inlines: [beneath] };
  const told: ProseInline = { kind: 'text', text: `${news}: `, bold: true };
  announced.add(beneath).add(told);
  switch (first.kind) {
    case 'table':
      return [alone, ...prose];
    case 'heading':
      return [first, alone, ...rest];
    case 'list': {
      const [point, ...points] = first.items;
      return point
        ? [{ ...first, items: [{ ...point, inlines: [told, ...point.inlines] }, ...points] }, ...rest]
        : prose;
    }
    case 'paragraph':
      return [{ ...first, inlines: [told, ...first.inlines] }, ...rest];
  }
}
