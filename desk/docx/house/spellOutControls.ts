import { taggedControls } from './placeholders.ts';
import { childNamed, elementsIn, removeChildren, type XmlElement, xml } from './xmlElement.ts';

/** A control that is named by its tag gets the placeholder's words inside, so that everything after knows one form only. */
export function spellOutControls(root: XmlElement): void {
  for (const { control, name } of taggedControls(root)) {
    const content = childNamed(control, 'w:sdtContent');
    if (name === null || !content) continue;
    const words = `{{${name}}}`;
    const cell = elementsIn(content).find((child) => child.name === 'w:tc');
    const holder = cell ?? content;
    const paragraph = elementsIn(holder).find((child) => child.name === 'w:p');
    if (paragraph) {
      paragraph.children = [...kept(paragraph, 'w:pPr'), runOf(paragraph, words)];
      holder.children = [...kept(holder, 'w:tcPr'), paragraph];
    } else if (elementsIn(holder).every((child) => child.name !== 'w:tr' && child.name !== 'w:tbl')) {
      holder.children = [runOf(holder, words)];
    }
  }
}

/** The words in the look of the first run; the grey of a prompt is left behind. */
function runOf(parent: XmlElement, words: string): XmlElement {
  const first = elementsIn(parent).find((child) => child.name === 'w:r');
  const looks = first && childNamed(first, 'w:rPr');
  return xml('w:r', {}, [...(looks ? [looks] : []), xml('w:t', { 'xml:space': 'preserve' }, [words])]);
}

/**
 * What surrounds filled-in words must not undo them: Word writes a bound control anew from the file's properties, and takes
 * a prompt for empty. `blocks`: whole paragraphs come in, which a control for plain text or a date cannot hold. Says whether
 * the words that stood there were only a prompt.
 */
export function freeControls(above: XmlElement[], blocks: boolean): boolean {
  let prompt = false;
  for (const control of above) {
    const properties = control.name === 'w:sdt' ? childNamed(control, 'w:sdtPr') : undefined;
    if (!properties) continue;
    prompt ||= childNamed(properties, 'w:showingPlcHdr') !== undefined;
    removeChildren(properties, ['w:dataBinding', 'w15:dataBinding', 'w:showingPlcHdr', 'w:placeholder', 'w:temporary']);
    if (blocks) removeChildren(properties, ['w:text', 'w:date', 'w:comboBox', 'w:dropDownList']);
  }
  return prompt;
}

function kept(parent: XmlElement, name: string): XmlElement[] {
  const child = childNamed(parent, name);
  return child ? [child] : [];
}
