import { isOn } from './isOn.ts';
import type { StyleSheet } from './styleSheet.ts';

interface Scope {
  /** Hidden whatever it says itself: it stands in a text box that is anchored in hidden text. */
  isWithinHidden: boolean;
  /** What the paragraph's style says. */
  byParagraph: boolean;
  byStyle?: boolean | undefined;
  own?: boolean;
  language: string;
}

/** Paragraphs and the runs in them, as far as they say whether text is seen, and in which language it is. */
export interface Runs {
  openParagraph: () => void;
  setParagraphStyle: (id: string) => void;
  openRun: () => void;
  /** A property of the open run; those that hide nothing are passed over. */
  property: (name: string, value: string | undefined) => void;
  close: () => void;
  isHidden: () => boolean;
  language: () => string;
}

export function openRuns(styles: StyleSheet): Runs {
  const hiddenByParagraph = (id: string) => styles.isHidden(id) ?? styles.hiddenByDefault;
  const scopes: Scope[] = [{ isWithinHidden: false, byParagraph: hiddenByParagraph(''), language: '' }];
  const top = () => scopes[scopes.length - 1] as Scope;
  const isHidden = () => {
    const { isWithinHidden, own, byStyle, byParagraph } = top();
    return isWithinHidden || (own ?? byStyle ?? byParagraph);
  };
  return {
    openParagraph: () => {
      // Text that stands in no paragraph is hidden by nothing but the default.
      const isWithinHidden = scopes.length > 1 && isHidden();
      scopes.push({ isWithinHidden, byParagraph: hiddenByParagraph(''), language: '' });
    },
    setParagraphStyle: (id) => {
      top().byParagraph = hiddenByParagraph(id);
    },
    openRun: () => {
      const { isWithinHidden, byParagraph } = top();
      scopes.push({ isWithinHidden, byParagraph, language: '' });
    },
    property: (name, value) => {
      if (name === 'w:vanish') top().own = isOn(value);
      else if (name === 'w:rStyle') top().byStyle = styles.isHidden(value ?? '');
      else if (name === 'w:lang') top().language = value ?? '';
    },
    close: () => {
      if (scopes.length > 1) scopes.pop();
    },
    isHidden,
    language: () => top().language,
  };
}
