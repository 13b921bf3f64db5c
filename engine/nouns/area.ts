import type { Diagnostic } from './diagnostic.ts';

/** What findings are about, in the order in which they are shown. */
export const AREAS = ['quotations', 'numbers', 'likelihood', 'sources', 'marking', 'form', 'access', 'margin'] as const;
export type Area = (typeof AREAS)[number];

const FORMS: [Area, RegExp][] = [
  [
    'quotations',
    /^(?:quote|excerpt|prose-quotation|quotation|speaker)-|^(?:touches-damage|damage-noted|unrepaired|unconfirmed|rejected)$/,
  ],
  ['numbers', /^(?:numbers?|stat)-|^(?:sum-off|chart-left-out|date-in-prose)$/],
  [
    'likelihood',
    /^(?:confidence-with-likelihood|mixed-rows|no-band|not-on-scale|term-off-band|probability-off-scale|judgement-without-likelihood)$/,
  ],
  ['sources', /^(?:judgement|sentence)-unsourced$|^single-source$|^(?:source|origin)-|^unknown-evidence$/],
  ['marking', /^marking-/],
  ['access', /^(?:heading|table|alt|contrast|language|foreign)-|^(?:link-text|picture-without-alt)$/],
  ['margin', /^(?:todo|comment)-open$/],
];

/** 'form' for what is about nothing else: slots, lengths, blanks, pictures, cross-references. */
export function areaOf({ code }: Pick<Diagnostic, 'code'>): Area {
  return FORMS.find(([, form]) => form.test(code))?.[0] ?? 'form';
}
