import { applyCommand } from '../../engine/commands/applyCommand.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import type { Id } from '../../engine/nouns/id.ts';
import type { Issue } from '../../engine/nouns/series.ts';
import { issueOf, nextIssue } from '../../engine/series/nextIssue.ts';
import { moveToTemplate } from '../../engine/templates/moveToTemplate.ts';
import type { IssueLine } from '../bridge.ts';
import { dossierOf } from '../library/dossierOf.ts';
import type { Library } from '../library/library.ts';
import { newerTemplate } from '../library/templateNamed.ts';
import type { Answers, Room } from './room.ts';

/** So many issues are shown on either side. */
const MOST = 60;

export function answerSeries({ library, clock, newId }: Room): Answers<'briefing.next' | 'briefing.series'> {
  const kindOf = (fill: Fill) => (fill.kind === 'evidence' ? library.evidence.find(fill.evidenceId)?.kind : fill.kind);

  return {
    'briefing.next': ({ id, date, title, newest }) => {
      const former = library.briefings.open(id);
      const { template: older, briefing: on } = former;
      const newer = newest ? newerTemplate(library, older.id, older.version) : null;
      const template = newer ?? older;
      const steps = newer ? moveToTemplate(on, older, newer, kindOf).steps : [];
      const briefing = newer ? applyCommand(on, { label: 'Move', steps }).briefing : on;
      const stamp = { at: clock(), by: library.settings.get('analyst') };
      const made = nextIssue({ briefing, template, former: older, kindOf, date, stamp, id: newId('br') });
      const issue = { ...made, variables: { ...made.variables, title } };
      const { revision } = library.briefings.add(issue, template);
      return { dossier: dossierOf(library, issue, template), revision };
    },

    'briefing.series': ({ id }) => ({ earlier: earlierThan(library, id), later: laterThan(library, id) }),
  };
}

function earlierThan(library: Library, id: Id): IssueLine[] {
  const lines: IssueLine[] = [];
  const seen = new Set([id]);
  let issue = followedBy(library, id);
  while (issue && !seen.has(issue.briefingId) && lines.length < MOST) {
    seen.add(issue.briefingId);
    // As it is called now; one that is not here, as its follower knew it.
    const now = lineOf(library, issue.briefingId);
    lines.push(now ?? { ...issue, here: false });
    issue = now ? followedBy(library, issue.briefingId) : undefined;
  }
  return lines;
}

function laterThan(library: Library, id: Id): IssueLine[] {
  const lines: IssueLine[] = [];
  const seen = new Set([id]);
  const waiting = library.briefings.followersOf(id);
  for (let next = waiting.shift(); next !== undefined && lines.length < MOST; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const line = lineOf(library, next);
    if (line) lines.push(line);
    waiting.push(...library.briefings.followersOf(next));
  }
  return lines;
}

function followedBy(library: Library, id: Id): Issue | undefined {
  return library.briefings.find(id)?.briefing.series?.follows;
}

function lineOf(library: Library, id: Id): IssueLine | undefined {
  const kept = library.briefings.find(id);
  return kept ? { ...issueOf(kept.briefing, kept.template), here: true } : undefined;
}
