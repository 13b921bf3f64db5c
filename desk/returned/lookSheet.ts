import type { Budget } from '../readers/docx/budget.ts';
import { isOn } from '../readers/docx/isOn.ts';
import { attributeOf, walkXml } from '../readers/docx/walkXml.ts';

interface Look {
  bold?: boolean;
  italic?: boolean;
}

/** Whether styles print their words bold or italic, by their ids. */
export type LookSheet = (id: string) => Look;

const MOST_STYLES = 20_000;
/** Chains of a hostile file go in circles. */
const LONGEST_CHAIN = 30;

/** Without a part no style says anything. @throws Refusal as `walkXml` does */
export function lookSheet(bytes: Uint8Array | null, budget: Budget): LookSheet {
  const styles = new Map<string, Look & { basedOn: string }>();
  if (bytes === null) return () => ({});
  const path: string[] = [];
  let style: (Look & { basedOn: string }) | null = null;
  walkXml(
    bytes,
    {
      open: (name, attributes) => {
        path.push(name);
        const value = attributeOf(attributes, 'val');
        if (name === 'w:style' && path.length === 2) {
          style = { basedOn: '' };
          if (styles.size < MOST_STYLES) styles.set(attributeOf(attributes, 'styleId') ?? '', style);
        } else if (style && path.length === 3 && name === 'w:basedOn') style.basedOn = value ?? '';
        else if (style && path.length === 4 && path[2] === 'w:rPr') {
          if (name === 'w:b') style.bold = isOn(value);
          if (name === 'w:i') style.italic = isOn(value);
        }
      },
      close: () => {
        path.pop();
        if (path.length === 1) style = null;
      },
    },
    budget,
  );
  const inChain = (id: string, of: 'bold' | 'italic') => {
    let at = styles.get(id);
    for (let steps = 0; at && steps < LONGEST_CHAIN; steps += 1) {
      if (at[of] !== undefined) return at[of];
      at = styles.get(at.basedOn);
    }
    return undefined;
  };
  return (id) => {
    const [bold, italic] = [inChain(id, 'bold'), inChain(id, 'italic')];
    return { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }) };
  };
}
