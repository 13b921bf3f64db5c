import { newerTemplate, templateNamed, templatesOffered } from '../library/templateNamed.ts';
import type { Answers, Room } from './room.ts';

export function answerTemplates({ library }: Room): Answers<'template.list' | 'template.open' | 'template.newer'> {
  return {
    'template.list': () =>
      templatesOffered(library).map(({ id, version, name, purpose, pageLimit, sections }) => ({
        id,
        version,
        name,
        purpose,
        pageLimit,
        sections: sections.map((section) => section.heading).filter((heading) => heading !== ''),
      })),
    'template.open': ({ id }) => templateNamed(library, id),
    'template.newer': ({ id, version }) => newerTemplate(library, id, version),
  };
}
