import { readNumber, writeNumber } from '../../engine/capture/stats/readNumber.ts';
import type { Evidence, Quote, Stat } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { dayInField } from '../parts/dayWords.ts';
import { readDay } from '../parts/readDay.ts';
import { later, t } from '../words/t.ts';
import { mentionOf } from './mentionOf.ts';

/** What stands in the fields of a piece, as text. */
export type Fields = Record<string, string>;

/** What is wrong with one field, in one sentence. */
export interface FieldTrouble {
  field: string;
  sentence: string;
}

export function fieldsOf(one: Evidence, language: string): Fields {
  const { remark } = one;
  if (one.kind === 'quote') return { speaker: one.speaker, role: one.role, cue: one.cue, via: one.via, remark };
  if (one.kind === 'excerpt') return { speaker: one.speaker, remark };
  const high = one.high === undefined ? '' : writeNumber(one.high, language);
  const { unit, change, concept, attributedTo, period, asOf } = one;
  return {
    value: writeNumber(one.value, language),
    high,
    unit,
    change,
    concept,
    attributedTo,
    period,
    asOf: dayInField(asOf),
    remark,
  };
}

/** The piece with what was typed, or the first field that says nothing sensible. Untouched fields give what they were made of. */
export function readFields(one: Evidence, typed: Fields, source: Source): Evidence | FieldTrouble {
  const fields = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.trim()]));
  if (one.kind === 'excerpt') {
    return { ...one, speaker: fields.speaker ?? one.speaker, remark: fields.remark ?? one.remark };
  }
  return one.kind === 'quote' ? readQuote(one, fields, source) : readStatFields(one, fields, source.language);
}

export function isTrouble(read: Evidence | FieldTrouble): read is FieldTrouble {
  return 'sentence' in read;
}

function readQuote(one: Quote, fields: Fields, source: Source): Quote {
  const { speaker = '', role = '', cue = '', via = '', remark = '' } = fields;
  const speakerStart =
    speaker === one.speaker ? one.speakerStart : (mentionOf(source.text, speaker, one.start)?.start ?? -1);
  return { ...one, speaker, role, cue, via, remark, speakerStart };
}

const EXAMPLE = later('Write it like 1,600,000 or 1.6 million.');

function readStatFields(one: Stat, fields: Fields, language: string): Stat | FieldTrouble {
  const before = fieldsOf(one, language);
  const { value: valueText = '', high: highText = '', unit = '', concept = '', attributedTo = '' } = fields;
  const { period = '', asOf = '', remark = '' } = fields;
  const said = number(valueText);
  if (!said)
    return trouble('value', valueText === '' ? `${t('A number needs a value.')} ${t(EXAMPLE)}` : noNumber(valueText));
  const top = number(highText)?.value;
  if (highText !== '' && top === undefined) return trouble('high', noNumber(highText));
  const high = top ?? (highText === '' && before.high === '' ? said.high : undefined);
  if (high !== undefined && high < said.value) {
    return trouble('high', t('The upper end of a range must be greater than its value.'));
  }
  const day = asOf === before.asOf ? one.asOf : readDay(asOf, true);
  if (day === null) {
    return trouble(
      'asOf',
      t('“{typed}” is no date: write it like {day}, or a month or a year alone.', {
        typed: asOf,
        day: dayInField('2026-01-31'),
      }),
    );
  }
  // "$3bn" and "about 40 lorries" fill what stands beside the value, unless that was typed as well.
  const change =
    fields.change === before.change && said.change !== '=' ? said.change : (fields.change as Stat['change']);
  const { high: _, ...rest } = one;
  return {
    ...rest,
    value: said.value,
    ...(high === undefined || high === said.value ? {} : { high }),
    unit: unit === before.unit && said.unit !== '' ? said.unit : unit,
    change,
    concept,
    attributedTo,
    period,
    asOf: day,
    remark,
  };

  function number(text: string) {
    return readNumber(text, language);
  }
}

function trouble(field: string, sentence: string): FieldTrouble {
  return { field, sentence };
}

function noNumber(text: string): string {
  return `${t('“{text}” is no number.', { text })} ${t(EXAMPLE)}`;
}
