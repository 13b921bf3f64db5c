import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import { readBriefing } from '../../engine/nouns/readBriefing.ts';
import { readEvidence } from '../../engine/nouns/readEvidence.ts';
import { readSource } from '../../engine/nouns/readSource.ts';
import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { readVersioned } from '../../engine/nouns/versioned.ts';
import { briefing, capture, evidenceOf, template } from './arbitraryNouns.ts';

const source = capture.map(({ source }) => source);
const evidence = source.chain(evidenceOf);

const nouns: [name: string, arbitrary: fc.Arbitrary<object>, read: (data: unknown) => object, field: string][] = [
  ['briefing', briefing, readBriefing, 'format'],
  ['template', template, readTemplate, 'format'],
  ['source', source, readSource, 'version'],
  ['evidence', evidence, readEvidence, 'version'],
];

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
};

describe.each(nouns)('%s', (name, arbitrary, read, field) => {
  it('is the same after writing and reading', () => {
    fc.assert(
      fc.property(arbitrary, (noun) => {
        expect(read(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
      }),
    );
  });

  it('is refused when a newer program wrote it', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 4, max: 1e9 }), (noun, version) => {
        const refusal = refusalOf(() => read({ ...noun, [field]: version }));
        expect(refusal.code).toBe('newer');
        expect(refusal.message).toContain(`This ${name} was made by a newer Briefwright`);
      }),
      { numRuns: 20 },
    );
  });

  it('is refused with any key it does not know, hostile ones too, and nothing is polluted', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom('__proto__', 'constructor', 'prototype', 'extra'), (noun, key) => {
        const json = JSON.stringify(noun).replace(/^\{/, `{${JSON.stringify(key)}:{"polluted":true},`);
        let got: object | null = null;
        try {
          got = read(JSON.parse(json));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
        if (got) expect(got).toEqual(noun);
        expect((got as Record<string, unknown> | null)?.polluted).toBeUndefined();
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it('is refused in one sentence when any part of it is of another kind', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.constantFrom(null, 7.5, [], { a: 1 }), (noun, pick, wrong) => {
        const keys = Object.keys(noun);
        const key = keys[pick % keys.length] ?? '';
        const broken = { ...noun, [key]: wrong };
        try {
          read(broken);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          expect((error as Refusal).message).not.toContain('\n');
        }
      }),
    );
    for (const junk of [null, undefined, 1, 'x', [], {}, { [field]: '1' }, { [field]: 1 }, { [field]: 0 }]) {
      expect(refusalOf(() => read(junk)).code).toBe('malformed');
    }
  });
});

describe('a record of variables', () => {
  it('keeps no hostile key', () => {
    const [one] = fc.sample(briefing, { numRuns: 1, seed: 7 });
    const json = JSON.stringify({ ...one, variables: {} }).replace(
      '"variables":{}',
      '"variables":{"__proto__":"x","title":"T"}',
    );
    const read = readBriefing(JSON.parse(json));
    expect(Object.getPrototypeOf(read.variables)).toBe(Object.prototype);
    expect(Object.keys(read.variables)).toEqual(['title']);
  });
});

describe('migrations', () => {
  const schema = z.strictObject({ format: z.literal(3), name: z.string(), tags: z.array(z.string()) });
  const noun = {
    name: 'folder',
    field: 'format' as const,
    current: 3,
    schema,
    migrations: {
      1: ({ label, ...rest }: Record<string, unknown>) => ({ ...rest, name: label }),
      2: (old: Record<string, unknown>) => ({ ...old, tags: [] }),
    },
  };

  it('lead from every older form to the present one, a step at a time', () => {
    const present = { format: 3, name: 'Ports', tags: [] };
    expect(readVersioned(noun, { format: 1, label: 'Ports' })).toEqual(present);
    expect(readVersioned(noun, { format: 2, name: 'Ports' })).toEqual(present);
    expect(readVersioned(noun, present)).toEqual(present);
  });

  it('do not change what was read', () => {
    const old = Object.freeze({ format: 1, label: 'Ports' });
    readVersioned(noun, old);
    expect(old).toEqual({ format: 1, label: 'Ports' });
  });

  it('end in a refusal when the older form was broken', () => {
    expect(refusalOf(() => readVersioned(noun, { format: 1, label: 5 })).code).toBe('malformed');
  });
});

describe('evidenceUsed', () => {
  it('names every evidence id of a briefing once, and no other', () => {
    fc.assert(
      fc.property(briefing, (one) => {
        const used = evidenceUsed(one);
        const named = [...JSON.stringify(one.fills).matchAll(/"evidenceId":"([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(used)).toEqual(new Set(named));
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
