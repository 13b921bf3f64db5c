import { readBytes } from '../../desk/readers/readBytes.ts';
import { suggestEvidence } from '../../engine/capture/suggestEvidence.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { keyJudgements } from '../../templates/key-judgements.ts';
import { generatePage } from './generatePage.ts';
import { inventedHeading, inventedParagraph } from './inventedProse.ts';
import { type Picks, seededPicks } from './seededPicks.ts';

const ARTICLES = 12;
/** Fills of prose a page; every second one is followed by a quotation or an excerpt. */
const FILLS = 2;

/** A briefing of about `pages` pages with its articles, their raw bytes and evidence: headings, prose with footnotes, quotations. */
export async function generateDossier(pages: number): Promise<{ dossier: Dossier; raw: Map<string, Uint8Array> }> {
  const picks = seededPicks(20260214 + pages);
  const sources = [];
  const raw = new Map<string, Uint8Array>();
  const evidence: Evidence[] = [];
  for (let article = 1; article <= ARTICLES; article += 1) {
    const { html, url } = generatePage(article);
    const bytes = new TextEncoder().encode(html);
    const source = await readBytes({ bytes, format: 'html', fileName: '', url, accessedOn: '2026-01-01' });
    sources.push(source);
    raw.set(source.id, bytes);
    evidence.push(...suggestEvidence(source).filter((one) => one.kind !== 'stat'));
  }
  const slots = keyJudgements.sections.flatMap((section) => section.slots).filter((slot) => slot.display === 'body');
  const count = pages * FILLS;
  const fills = Array.from({ length: count }, (_, at) => {
    const slot = slots[Math.floor((at / count) * slots.length)];
    const one = evidence[at % evidence.length];
    if (!slot || !one) throw new Error('nothing to fill or to fill with');
    const prose = proseFill(picks, at, slot.id, one.id);
    return at % 2 === 0 ? [prose] : [prose, evidenceFill(at, slot.id, one.id)];
  }).flat();
  const at = '2026-01-01T00:00:00.000Z';
  const dossier: Dossier = {
    briefing: {
      format: 3,
      id: 'br_bench00001',
      template: { id: keyJudgements.id, version: keyJudgements.version },
      variables: { title: 'Waterways of Marrow', date: '2026-01-01' },
      marking: keyJudgements.marking,
      fills,
      signOffs: [],
      margin: [],
      created: { at, by: 'M. Okafor' },
    },
    template: keyJudgements,
    sources,
    evidence,
  };
  return { dossier, raw };
}

function proseFill(picks: Picks, at: number, slotId: string, evidenceId: string): Fill {
  const paragraph = () => ({
    kind: 'paragraph' as const,
    inlines: [
      { kind: 'text' as const, text: inventedParagraph(picks, 3, 5) },
      { kind: 'cite' as const, evidenceId },
      { kind: 'text' as const, text: ` ${inventedParagraph(picks, 1, 1)}` },
    ],
  });
  const heading = {
    kind: 'heading' as const,
    level: 1,
    inlines: [{ kind: 'text' as const, text: inventedHeading(picks) }],
  };
  return { kind: 'prose', id: `fill_prose${1000 + at}`, slotId, prose: [heading, paragraph(), paragraph()] };
}

function evidenceFill(at: number, slotId: string, evidenceId: string): Fill {
  return {
    kind: 'evidence',
    id: `fill_proof${1000 + at}`,
    slotId,
    evidenceId,
    wording: null,
    speaker: null,
    comment: [],
  };
}
