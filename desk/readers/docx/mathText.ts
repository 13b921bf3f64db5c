import { type Attributes, attributeOf } from './walkXml.ts';

interface Brackets {
  begin: string;
  between: string;
  end: string;
  parts: number;
}

/** Signs that stand in a formula's structure and not in its text: without them 1/2 would read 12, and 10 to the power of 6, 106. */
export interface MathText {
  /** What is to be read where the element begins. */
  open: (name: string, parent: string, attributes: Attributes) => string;
  /** What is to be read where it ends. */
  close: (name: string) => string;
  /** Stands before the next words of a formula: nothing comes of it where there are none. */
  takePending: () => string;
}

const PENDING = new Map([
  ['m:den', '/'],
  ['m:sup', '^'],
  ['m:sub', '_'],
]);

export function openMath(): MathText {
  const brackets: Brackets[] = [];
  let pending = '';
  let operator = '';
  return {
    open: (name, parent, attributes) => {
      const sign = attributeOf(attributes, 'val') ?? '';
      const innermost = brackets.at(-1);
      pending = PENDING.get(name) ?? pending;
      if (name === 'm:d') brackets.push({ begin: '(', between: '|', end: ')', parts: 0 });
      else if (name === 'm:begChr' && innermost) innermost.begin = sign;
      else if (name === 'm:sepChr' && innermost) innermost.between = sign;
      else if (name === 'm:endChr' && innermost) innermost.end = sign;
      else if (name === 'm:nary') operator = '∫';
      else if (name === 'm:chr' && parent === 'm:naryPr') operator = sign;
      else if (name === 'm:e' && parent === 'm:rad') return '√';
      else if (name === 'm:e' && parent === 'm:mr') return ' ';
      else if (name === 'm:e' && parent === 'm:d' && innermost) {
        innermost.parts += 1;
        return innermost.parts === 1 ? innermost.begin : innermost.between;
      }
      return '';
    },
    close: (name) => {
      if (PENDING.has(name)) pending = '';
      if (name === 'm:naryPr') return operator;
      if (name === 'm:fName') return ' ';
      return name === 'm:d' ? (brackets.pop()?.end ?? '') : '';
    },
    takePending: () => {
      const taken = pending;
      pending = '';
      return taken;
    },
  };
}
