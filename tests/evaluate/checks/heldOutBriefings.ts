import { paragraph } from '../../../templates/parts/finished.ts';
import {
  added,
  emptied,
  evidence,
  filledIn,
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

/**
 * Written before the rules were, by the hand that then wrote them, and not looked at while they were made. Two labels were taken back afterwards,
 * because what is done there is no fault: an optional place may be empty, and what is only cited is not read out.
 */
export const heldOutBriefings = [
  planted(
    'media-digest',
    [reworded('Anchors drag in a storm', 'Anchors always drag in a storm, and there was a storm.')],
    'quote-altered @ entries',
  ),
  planted(
    'media-digest',
    [printedAsSaidBy('We have no evidence', 'Marek Dolan'), filledIn('date', '')],
    'quote-misattributed @ entries',
    'variable-empty @ date',
  ),
  planted('media-digest', [keptAsSaidBy('It is the uncertainty', 'Jon Tarrow')], 'speaker-not-in-source @ entries'),
  planted(
    'media-digest',
    [written('overview-text', 'Only the Ledger', 'Only the Ledger (TODO: check)')],
    'placeholder-left @ overview-text: TODO',
  ),
  planted('bluf-one-pager', [marked({ tlp: 'TLP:GREEN' })], 'marking-below-floor @ marking'),
  planted('bluf-one-pager', [sourceMarked('Varra Wire', { tlp: 'TLP:RED' })], 'marking-below-source @ marking'),
  planted(
    'bluf-one-pager',
    [written('key-findings', 'takes 12 to 18 days', 'takes twelve to eighteen weeks')],
    'number-in-prose @ key-findings: twelve to eighteen weeks',
  ),
  planted(
    'bluf-one-pager',
    [reworded('The second line carries', 'The second line carries everything [...] not built for that.')],
    'quote-elided @ key-findings',
  ),
  planted('situation-report', [emptied('needs-points'), source('Hafenblatt', (one) => ({ ...one, language: '' }))]),
  planted(
    'situation-report',
    [added('situation-text', headed(2, 'The night'), paragraph('Winds were strong.'))],
    'heading-skipped @ situation-text: The night',
  ),
  planted(
    'situation-report',
    [
      written('highlight-points', 'fourteen grain ships', 'forty-one grain ships'),
      evidence('Fourteen ships', (one) => ({ ...one, state: 'rejected' })),
    ],
    'number-in-prose @ highlight-points: forty-one grain ships',
    'rejected @ figures-table',
  ),
  planted(
    'policy-memo',
    [
      written('background-text', '€240 million', '€420 million'),
      added(
        'background-text',
        paragraph(
          '“Nobody digs in a strait where the insurers have doubled the price of standing still,” said Agnes Tarrow.',
        ),
      ),
    ],
    'number-in-prose @ background-text: €420 million',
    'quotation-without-note @ background-text: “Nobody digs in a strait where the insurers have doubled the price of standing still,”',
    'prose-quotation-misattributed @ background-text: “Nobody digs in a strait where the insurers have doubled the price of standing still,”',
  ),
  planted(
    'policy-memo',
    [filledIn('date', '2026-01-09')],
    'source-after-briefing @ background-text',
    'source-after-briefing @ background-text',
  ),
  planted(
    'policy-memo',
    [added('recommendation-text', table('Cost in million euros', 'Item|Cost', 'Channel|165', 'Soil|75', 'Total|250'))],
    'sum-off @ recommendation-text',
  ),
  planted(
    'key-judgements',
    [written('judgement-list', 'will very likely be working', 'will highly likely be working')],
    'not-on-scale @ judgement-list: highly likely',
  ),
  planted(
    'key-judgements',
    [
      unsourced('judgement-list', 'shortage of grain'),
      written('judgement-list', 'were likely caused', 'were probably caused'),
    ],
    'judgement-unsourced @ judgement-list',
    'mixed-rows @ judgement-list: probably',
  ),
  planted(
    'key-judgements',
    [written('source-summary-text', 'six articles', 'nine articles')],
    'source-summary-off @ source-summary-text: nine articles',
  ),
  planted(
    'figures-brief',
    [
      picture({ alt: 'map.png' }),
      themed((theme) => ({
        ...theme,
        roles: { ...theme.roles, caption: { ...theme.roles.caption, colour: '#b0b0b0' } },
      })),
    ],
    'alt-says-nothing @ sizes-text',
    'contrast-low @ ',
  ),
  planted(
    'figures-brief',
    [added('course-text', table('', '|', 'Ships|5,870', 'Queue|64'))],
    'table-head-empty @ course-text',
    'table-without-caption @ course-text',
  ),
  planted(
    'assessment-report',
    [
      written(
        'assessment-text',
        'Trade through the lock will likely go on',
        'With high confidence, trade through the lock will likely go on',
      ),
      added(
        'situation-text',
        paragraph(
          'We have written all this up ',
          { kind: 'text', text: 'here', link: 'https://desk.example/cable' },
          '.',
        ),
      ),
    ],
    'confidence-with-likelihood @ assessment-text',
    'link-text @ situation-text: here',
  ),
];
