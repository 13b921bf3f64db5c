import type { Briefing } from '../nouns/briefing.ts';
import type { ProseFill } from '../nouns/fill.ts';
import { isWanted } from '../nouns/printedSections.ts';
import { mapParagraphs, type Prose, type ProseBlock, type ProseInline } from '../nouns/prose.ts';
import type { Section, Template } from '../nouns/template.ts';

/**
 * The form of a briefing without its words: its template's sections as they are printed in it, under another name. With `keepProse` what
 * was written stands in each section as text that is always printed, without footnotes and quoted evidence: those belong to one paper.
 */
export function templateFromBriefing(
  briefing: Briefing,
  template: Template,
  { id, name, keepProse }: { id: string; name: string; keepProse: boolean },
): Template {
  const wanted = template.sections.filter((section) => isWanted(section, template, briefing.variables));
  return {
    ...template,
    id,
    version: 1,
    name,
    sections: keepProse ? wanted.map((section) => withBoilerplate(section, briefing)) : wanted,
  };
}

function withBoilerplate(section: Section, { fills }: Briefing): Section {
  const written = section.slots.flatMap(({ id }) =>
    fills.filter((fill): fill is ProseFill => fill.kind === 'prose' && fill.slotId === id),
  );
  const text = written.flatMap(({ prose }) => withoutEvidence(prose));
  if (text.length === 0) return section;
  // What is there already asks for nothing any more.
  const slots = section.slots.map((slot) =>
    written.some(({ slotId }) => slotId === slot.id) ? { ...slot, min: 0 } : slot,
  );
  return { ...section, fixed: [...section.fixed, ...text], slots };
}

const isWords = ({ kind }: ProseInline) => kind === 'text' || kind === 'break';

function withoutEvidence(prose: Prose): Prose {
  return mapParagraphs(prose, (inlines) => inlines.filter(isWords)).flatMap((block): ProseBlock[] => {
    if (block.kind === 'table') return [block];
    if (block.kind !== 'list') return block.inlines.length > 0 ? [block] : [];
    const items = block.items.filter(({ inlines }) => inlines.length > 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
}
