import type { Failure } from './failure.ts';
import { enclosing, type Marked, type PageContent } from './pageContent.ts';
import type { Subject } from './subject.ts';

const isArtifact = (one: Marked) => one.tag === 'Artifact';
const isTagged = (one: Marked) => one.mcid !== null && !isArtifact(one);

/** 01: everything that is drawn is either an artifact or owned by one element, and the elements own nothing else. */
export function contentFailures({ file, tree, contents }: Subject): Failure[] {
  return [
    ...suspicion(),
    ...contents.flatMap(wrongSequences),
    ...contents.flatMap(unmarked),
    ...contents.flatMap(ownership),
    ...strayIds(),
  ];

  function suspicion(): Failure[] {
    const info = file.dictionary(file.catalog['/MarkInfo']);
    const failures: Failure[] = [];
    if (info['/Marked'] !== true)
      failures.push({ condition: '01-007', sentence: 'The file does not say Marked true.' });
    if (info['/Suspects'] === true) failures.push({ condition: '01-007', sentence: 'The file says Suspects true.' });
    return failures;
  }

  function ownership({ page, number, sequences }: PageContent): Failure[] {
    const failures: Failure[] = [];
    const fail = (sentence: string) => failures.push({ condition: '01-005', sentence: `Page ${number}: ${sentence}` });
    const key = file.number(file.dictionary(page)['/StructParents']);
    const parents = file.array(key === null ? null : tree.parents.get(key));
    const met = new Set<number>();
    for (const { mcid } of sequences.filter(isTagged)) {
      if (mcid === null) continue;
      if (met.has(mcid)) fail(`two sequences have the id ${mcid}.`);
      met.add(mcid);
      const owners = tree.elements.filter((one) => one.marked.some((held) => held.page === page && held.mcid === mcid));
      const times = owners.flatMap((one) =>
        one.marked.filter((held) => held.page === page && held.mcid === mcid),
      ).length;
      if (times !== 1) fail(`content ${mcid} is owned ${times} times.`);
      else if (parents[mcid] !== owners[0]?.reference)
        fail(`the parent tree leads content ${mcid} to another element.`);
    }
    return failures;
  }

  function strayIds(): Failure[] {
    const known = new Set(
      contents.flatMap(({ page, sequences }) => sequences.filter(isTagged).map(({ mcid }) => `${page} ${mcid}`)),
    );
    return tree.elements.flatMap((element) =>
      element.marked
        .filter(({ page, mcid }) => !known.has(`${page} ${mcid}`))
        .map(({ mcid }) => ({
          condition: '01-005',
          sentence: `A ${element.written} owns content ${mcid}, which is not there.`,
        })),
    );
  }
}

function wrongSequences({ number, sequences }: PageContent): Failure[] {
  return sequences.flatMap((one) => {
    if (isArtifact(one) && enclosing(one.around, isTagged)) {
      return [{ condition: '01-003', sentence: `Page ${number}: an artifact lies inside tagged content.` }];
    }
    if (isTagged(one) && enclosing(one.around, isArtifact)) {
      return [{ condition: '01-004', sentence: `Page ${number}: content ${one.mcid} lies inside an artifact.` }];
    }
    return [];
  });
}

function unmarked({ number, drawn }: PageContent): Failure[] {
  return drawn
    .filter(({ marked }) => !enclosing(marked, (one) => isArtifact(one) || isTagged(one)))
    .map(({ operator }) => ({
      condition: '01-005',
      sentence: `Page ${number}: what ${operator} draws is neither tagged nor an artifact.`,
    }));
}
