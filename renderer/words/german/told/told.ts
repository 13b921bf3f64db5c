import { articles } from './articles.ts';
import { checks } from './checks.ts';
import { keeping } from './keeping.ts';
import { refusals } from './refusals.ts';
import { studio } from './studio.ts';
import { templates } from './templates.ts';

/** The German of what engine and desk tell, by the English pattern; “{0}”, {1} in the order of the English. */
export const TOLD: Readonly<Record<string, string>> = {
  ...articles,
  ...checks,
  ...keeping,
  ...refusals,
  ...studio,
  ...templates,
};

/** Pieces that are recognised within a sentence only, never as one. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  '{0} and {1}': '{0} und {1}',
  '{0} or {1}': '{0} oder {1}',
  '{0}, {1}': '{0}, {1}',
  '{0}, captured {1}': '{0}, erfasst {1}',
};
