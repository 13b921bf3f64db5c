import * as from from '../../../templates/examples/evidence.ts';
import { cite, paragraph } from '../../../templates/parts/finished.ts';
import {
  added,
  emptied,
  figured,
  headed,
  keptAsSaidBy,
  marked,
  picture,
  printedAsSaidBy,
  reworded,
  source,
  sourceMarked,
  table,
  themed,
  unsourced,
  written,
} from './faults.ts';
import { planted } from './plantedBriefing.ts';

/** The rules were made with an eye on these. */
export const seenBriefings = [
  planted(
    'media-digest',
    [reworded('It is the uncertainty', 'It is not the uncertainty that is priced, not the cable')],
    'quote-altered @ entries',
  ),
  planted('media-digest', [printedAsSaidBy('Anchors drag', 'Ines Valdor')], 'quote-misattributed @ entries'),
  planted('media-digest', [keptAsSaidBy('Every month that we wait', 'Otto Grimm')], 'speaker-not-in-source @ entries'),
  planted(
    'media-digest',
    [reworded('We have no evidence', 'evidence of a deliberate act at this moment')],
    'quote-loses-negation @ entries',
  ),
  planted(
    'media-digest',
    [reworded('It is the uncertainty', 'It is the [weather] that is priced, not the cable')],
    'quote-words-replaced @ entries',
    'quote-elided @ entries',
  ),
  planted('media-digest', [sourceMarked('Hafenblatt', { tlp: 'TLP:RED' })], 'marking-below-source @ marking'),
  planted(
    'media-digest',
    [written('overview-text', 'They agree on the facts', 'They agree on on the facts')],
    'word-twice @ overview-text: on on',
  ),
  planted('bluf-one-pager', [marked({ tlp: null })], 'marking-below-floor @ marking'),
  planted('bluf-one-pager', [sourceMarked('Coastal Courier', { house: 'SECRET' })], 'marking-below-source @ marking'),
  planted(
    'policy-memo',
    [sourceMarked('The Elsmouth Ledger', { house: 'LEDGER EYES ONLY' })],
    'marking-differs @ marking',
  ),
  planted(
    'policy-memo',
    [sourceMarked('The Elsmouth Ledger', { house: 'CONFIDENTIAL' })],
    'marking-below-source @ marking',
  ),
  planted('bluf-one-pager', [emptied('key-figures'), emptied('next-steps')], 'slot-short @ next-steps'),
  planted(
    'situation-report',
    [
      added(
        'outlook-text',
        paragraph(
          '“The two breaks are clean, which makes our work easier and the question of the cause harder,” said Helene Sorrel.',
        ),
      ),
    ],
    'prose-quotation-misattributed @ outlook-text: “The two breaks are clean, which makes our work easier and the question of the cause harder,”',
    'quotation-without-note @ outlook-text: “The two breaks are clean, which makes our work easier and the question of the cause harder,”',
  ),
  planted(
    'situation-report',
    [written('highlight-points', 'fourteen grain ships', 'fourteen hundred grain ships')],
    'number-in-prose @ highlight-points: fourteen hundred grain ships',
  ),
  planted(
    'situation-report',
    [source('Varra Wire', (one) => ({ ...one, language: '' }))],
    'language-unknown @ response-points',
  ),
  planted('figures-brief', [picture({ alt: 'A map' })], 'alt-says-nothing @ sizes-text'),
  planted(
    'figures-brief',
    [themed((theme) => ({ ...theme, roles: { ...theme.roles, note: { ...theme.roles.note, colour: '#999999' } } }))],
    'contrast-low @ ',
  ),
  planted(
    'figures-brief',
    [added('limits-text', headed(1, ''), table('Tonnes', 'Good|', 'Grain|3.8', 'Timber|1.1'))],
    'heading-empty @ limits-text',
    'table-head-empty @ limits-text',
  ),
  planted(
    'key-judgements',
    [unsourced('judgement-list', 'dredging contract is not signed')],
    'judgement-unsourced @ judgement-list',
  ),
  planted(
    'key-judgements',
    [written('source-summary-text', 'six articles', 'seven articles')],
    'source-summary-off @ source-summary-text: seven articles',
  ),
  planted(
    'assessment-report',
    [
      added(
        'situation-text',
        headed(2, 'Aftermath'),
        paragraph('See ', { kind: 'text', text: 'https://desk.example/a', link: 'https://desk.example/a' }),
      ),
      written('assessment-text', 'It is very likely that', 'It is quite likely that'),
    ],
    'link-text @ situation-text: https://desk.example/a',
    'not-on-scale @ assessment-text: quite likely',
  ),
  // Found missing by a strict reading of three papers of our own.
  planted(
    'bluf-one-pager',
    [
      written('bottom-line', 'A second fault would', 'The line runs at 91 per cent; a second fault would'),
      figured(from.lineLoad),
    ],
    'number-superseded @ bottom-line: 91 per cent',
    'slot-over @ key-figures',
  ),
  planted(
    'bluf-one-pager',
    [added('key-findings', paragraph('The cable broke in two places at a depth of 83 metres.', cite(from.repairTime)))],
    'number-in-prose @ key-findings: 83 metres',
  ),
  planted(
    'situation-report',
    [written('highlight-points', 'expected on 15 January', 'expected on 16 January')],
    'date-in-prose @ highlight-points: 16 January',
  ),
  planted(
    'situation-report',
    [written('highlight-points', 'fourteen grain ships', 'fifteen grain ships')],
    'number-in-prose @ highlight-points: fifteen grain ships',
  ),
];
