import type { Diagnostic } from '../nouns/diagnostic.ts';
import { type Block, DOCUMENT_FORMAT, type Document } from '../nouns/document.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { type Media, NO_MEDIA } from '../nouns/medium.ts';
import { type Composition, openComposition } from './composition.ts';
import { formFindings } from './formFindings.ts';
import { frameOf, markOf } from './frameOf.ts';
import { frontBlocks, titleOf } from './frontBlocks.ts';
import { manifestOf } from './manifestOf.ts';
import { numberFigures } from './numberFigures.ts';
import { numberHeadings } from './numberHeadings.ts';
import { referenceFindings } from './referenceFindings.ts';
import { scaleAnnex } from './scaleAnnex.ts';
import { sectionBlocks } from './sectionBlocks.ts';
import { placesIn, settleReferences } from './settleReferences.ts';
import { sourceBlocks } from './sourceBlocks.ts';
import type { Trail } from './trail.ts';

/**
 * A briefing with all it rests on, as the neutral tree that exporters see; with what its form still lacks. Footnotes are
 * numbered in reading order, a source is named in full in its first one. `at` is the date inside the files, an ISO
 * instant; `media` the pictures' bytes at hand: the Document only names them. `trail` says what its inlines were made of.
 */
export function composeDocument(
  dossier: Dossier & { at: string },
  media: Pick<Media, 'has'> = NO_MEDIA,
): { document: Document; diagnostics: Diagnostic[]; trail: Trail } {
  const composition = openComposition(dossier, media);
  const { template, briefing } = dossier;
  const front = frontBlocks(composition);
  const sections = template.sections.flatMap((section) => sectionBlocks(composition, section));
  const body = numberFigures(template.numberedHeadings ? numberHeadings(sections) : sections);
  const notes = composition.notes.notes();
  const blocks = [
    ...front,
    ...body,
    ...sourceBlocks(composition),
    ...scaleAnnex(template),
    ...notesHeading(composition, notes.length),
  ];
  const places = placesIn(blocks, composition.phrases);
  const document: Document = {
    format: DOCUMENT_FORMAT,
    title: titleOf(composition),
    author: briefing.variables.author ?? '',
    subject: template.name,
    language: template.language,
    at: dossier.at,
    theme: template.theme,
    marking: markOf(briefing.marking),
    frame: frameOf(composition),
    cover: template.cover,
    blocks: settleReferences(composition, blocks, places),
    notes,
    notesAt: template.notes,
    manifest: manifestOf(composition, blocks, notes),
  };
  const diagnostics = [...formFindings(composition), ...referenceFindings(composition, places)];
  return { document, diagnostics, trail: composition.trail };
}

function notesHeading({ template, phrases }: Composition, notes: number): Block[] {
  if (template.notes === 'foot' || notes === 0) return [];
  return [{ kind: 'heading', level: 1, number: '', inlines: [{ kind: 'text', text: phrases.notes }], origin: {} }];
}
