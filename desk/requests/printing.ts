import { countChecked } from '../../engine/check/countChecked.ts';
import { sourceSummary } from '../../engine/compose/sourceSummary.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { blocking, type Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Media } from '../../engine/nouns/medium.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { htmlFragment } from '../../engine/write/htmlPage.ts';
import { markdownText } from '../../engine/write/markdownText.ts';
import { safeName } from '../files/safeName.ts';
import { dossierOf, withCopies } from '../library/dossierOf.ts';
import { templateFor } from '../library/templateNamed.ts';
import { checkedDocument, findingsOf } from '../press/findingsOf.ts';
import { FORMS, type Form, formBytes } from '../press/formBytes.ts';
import type { Pressed } from '../press/pressed.ts';
import type { Answers, DeliveredFile, Room } from './room.ts';

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
} satisfies Record<Form, string>;

export function answerPrinting({
  library,
  press,
  clock,
  deliver,
}: Room): Answers<
  | 'briefing.check'
  | 'briefing.checked'
  | 'briefing.source-summary'
  | 'briefing.glance'
  | 'briefing.preview'
  | 'briefing.export'
  | 'briefing.copy'
> {
  const dossierFor = (briefing: Briefing): Dossier => dossierOf(library, briefing, templateFor(library, briefing));

  const checkedFor = (briefing: Briefing): Dossier => withCopies(library, dossierFor(briefing));

  return {
    'briefing.check': ({ briefing }) => findingsOf(checkedFor(briefing), clock(), library.media.of(briefing)),

    'briefing.checked': ({ briefing }) => countChecked(dossierFor(briefing)),

    'briefing.source-summary': ({ briefing }) => sourceSummary(dossierFor(briefing)),

    'briefing.glance': ({ briefing, seen }) =>
      press.glance(dossierFor(briefing), { at: clock(), seen }, library.media.of(briefing)),

    'briefing.preview': async ({ briefing }) => {
      const { pdf, pages, looks, anchors, diagnostics } = await press.preview(
        checkedFor(briefing),
        clock(),
        library.media.of(briefing),
      );
      if (!pdf) throw new Error('the press gave no PDF');
      return { pdf, pages, looks, anchors, diagnostics };
    },

    'briefing.export': async ({ briefing, docx, houseId, pdf, html, markdown, stamp }) => {
      if (!docx && !pdf && !html && !markdown)
        throw new Refusal('nothing-chosen', 'No form to export was chosen.', 'Choose at least one.');
      const dossier = checkedFor(briefing);
      const media = library.media.of(briefing);
      refuseBlocked(findingsOf(dossier, stamp.at, media));
      const house = docx && houseId !== undefined ? { house: library.houses.bytes(houseId) } : {};
      const pressed = await press.press(dossier, { docx, ...house, pdf, at: stamp.at }, media);
      refuseBlocked(pressed.diagnostics);
      const wanted = { docx, pdf, html, md: markdown };
      const forms = FORMS.filter((form) => wanted[form]);
      const delivery = await deliver(filesOf(pressed, media, forms, briefing.variables.title ?? ''));
      const { diagnostics, houseWarnings } = pressed;
      if (houseId === undefined) return { delivery, diagnostics };
      if (delivery.kind !== 'cancelled' && library.readOnly === '') library.houses.used(houseId);
      return { delivery, diagnostics, houseWarnings };
    },

    'briefing.copy': ({ briefing, stamp }) => {
      const dossier = dossierFor(briefing);
      const media = library.media.of(briefing);
      const { document, diagnostics } = checkedDocument(dossier, stamp.at, media);
      refuseBlocked(diagnostics);
      return { html: htmlFragment(document, media), text: markdownText(document) };
    },
  };
}

function refuseBlocked(diagnostics: Diagnostic[]): void {
  const stopping = blocking(diagnostics);
  const [first] = stopping;
  if (!first) return;
  const others = stopping.length === 1 ? '' : ` (and ${stopping.length - 1} more)`;
  throw new Refusal(
    'blocked',
    `Nothing was exported: ${first.sentence}${others}`,
    first.hint || 'Mend what the checks list, or sign it off.',
  );
}

function filesOf(pressed: Pressed, media: Media, forms: Form[], title: string): DeliveredFile[] {
  return forms.flatMap((form) => {
    const bytes = formBytes(form, pressed, media);
    return bytes ? [{ name: safeName(title, `.${form}`), mediaType: MEDIA_TYPES[form], bytes }] : [];
  });
}
