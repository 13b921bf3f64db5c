import type { Block, Inline } from '../nouns/document.ts';
import type { Variable } from '../nouns/template.ts';
import type { Composition } from './composition.ts';
import { linesOf } from './evidenceWords.ts';
import { printDate } from './printDate.ts';
import { laid } from './trail.ts';

/** What stands before the first section: title, the line under it, the facts ("To", "From"), the contents. */
export function frontBlocks(composition: Composition): Block[] {
  const { template } = composition;
  const subtitle = joined(composition, 'subtitle');
  const facts = template.variables
    .filter((variable) => variable.printed === 'fact')
    .map((variable) => ({
      label: variable.label,
      inlines: laid(composition.trail, linesOf(printedValue(composition, variable)), {
        of: 'variable',
        variable: variable.id,
      }),
    }))
    .filter((row) => row.inlines.length > 0);
  const blocks: Block[] = [{ kind: 'title', inlines: titleInlines(composition), origin: {} }];
  if (subtitle !== '') blocks.push({ kind: 'subtitle', inlines: linesOf(subtitle), origin: {} });
  if (facts.length > 0) blocks.push({ kind: 'facts', rows: facts, origin: {} });
  if (template.cover) blocks.push({ kind: 'page-break', origin: {} });
  if (template.toc) blocks.push({ kind: 'toc', ...template.toc, origin: {} });
  return blocks;
}

/** The values of all variables printed at one place, parted by a middle dot. */
export function joined(composition: Composition, place: Variable['printed']): string {
  return composition.template.variables
    .filter((variable) => variable.printed === place)
    .map((variable) => printedValue(composition, variable))
    .filter((value) => value !== '')
    .join(' · ');
}

export function titleOf({ briefing, phrases }: Composition): string {
  return (briefing.variables.title ?? '').trim() || phrases.untitled;
}

function titleInlines(composition: Composition): Inline[] {
  return laid(composition.trail, linesOf(titleOf(composition)), { of: 'variable', variable: 'title' });
}

function printedValue({ briefing, phrases }: Composition, variable: Variable): string {
  const value = (briefing.variables[variable.id] ?? '').trim() || variable.fallback;
  return variable.kind === 'date' ? printDate(value, phrases) : value;
}
