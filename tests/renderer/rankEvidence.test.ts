import { expect, it } from 'vitest';
import { contextOf, type Evidence, evidenceId } from '../../engine/nouns/evidence.ts';
import { rankEvidence } from '../../renderer/briefing/rankEvidence.ts';

const words = 'We heard a crack like ice in spring';

function excerpt(sourceId: string, text = words, state: Evidence['state'] = 'suggested'): Evidence {
  return {
    version: 1,
    kind: 'excerpt',
    id: evidenceId(sourceId, 'excerpt', 0, text.length),
    sourceId,
    start: 0,
    end: text.length,
    text,
    ...contextOf(text, 0, text.length),
    state,
    remark: '',
    why: '',
    speaker: '',
  };
}
const group = (id: string) => (id === 'src_copy' ? 'src_first' : id);
const offered = (evidence: Evidence[], placed: string[] = []) =>
  rankEvidence(evidence, ['excerpt'], '', placed, () => '', group).map((one) => [one.evidence.sourceId, one.alsoIn]);

it('offers the same words of the same text once, and says where else they stand', () => {
  expect(offered([excerpt('src_first'), excerpt('src_copy', `${words}.`), excerpt('src_other')])).toEqual([
    ['src_first', ['src_copy']],
    ['src_other', []],
  ]);
});

it('takes the accepted one of them', () => {
  expect(offered([excerpt('src_first'), excerpt('src_copy', words, 'confirmed')])).toEqual([
    ['src_copy', ['src_first']],
  ]);
});

it('shows both where both stand in the briefing', () => {
  const [first, copy] = [excerpt('src_first'), excerpt('src_copy')];
  expect(offered([first, copy], [first.id, copy.id])).toHaveLength(2);
});
