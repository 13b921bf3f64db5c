import { z } from 'zod';
import { Briefing } from './briefing.ts';
import { Evidence } from './evidence.ts';
import { Source } from './source.ts';
import { Template } from './template.ts';

/** A briefing with all it rests on: what is checked, composed, exported and mailed. Nothing outside it is ever looked up. */
export const Dossier = z.strictObject({
  briefing: Briefing,
  template: Template,
  sources: z.array(Source),
  evidence: z.array(Evidence),
  /** Other articles of the library that carry the same text as one of the sources. Only the checks look at them; no file carries them. */
  copies: z.array(Source).optional(),
});
export type Dossier = z.infer<typeof Dossier>;
