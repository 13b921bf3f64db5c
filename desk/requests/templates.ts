import { isBuiltIn, newerTemplate, templateNamed, templatesOffered } from '../library/templateNamed.ts';
import { firstPages } from './firstPages.ts';
import type { Answers, Room } from './room.ts';

export function answerTemplates({
  library,
  press,
  clock,
}: Room): Answers<'template.list' | 'template.open' | 'template.newer' | 'template.page'> {
  const firstPage = firstPages(press, clock);
  return {
    'template.list': () =>
      templatesOffered(library).map(({ id, version, name, purpose, pageLimit, sections }) => ({
        id,
        version,
        name,
        purpose,
        pageLimit,
        builtIn: isBuiltIn(id),
        sections: sections.map((section) => section.heading).filter((heading) => heading !== ''),
      })),
    'template.open': ({ id }) => templateNamed(library, id),
    'template.newer': ({ id, version }) => newerTemplate(library, id, version),
    'template.page': async ({ id }) => ({ pdf: await firstPage(templateNamed(library, id)) }),
  };
}
