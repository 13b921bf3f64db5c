/** What is wrong with a house file, or what Briefwright will do about it. Only an error stops an export. */
export interface HouseFinding {
  severity: 'error' | 'warning' | 'remark';
  /** 'paragraph 12 of the body: “Dear {{tilte}} …”'; '' for the file as a whole. */
  place: string;
  sentence: string;
  hint: string;
}

/** One line; sentences stand alone where there is no place. */
export function findingLine({ severity, place, sentence, hint }: HouseFinding): string {
  const at = place === '' ? '' : `${place}: `;
  return `${severity}: ${at}${[sentence, hint].filter((part) => part !== '').join(' ')}\n`;
}
