import { Extension, type Extensions, mergeAttributes, Node } from '@tiptap/core';
import { Placeholder } from '@tiptap/extension-placeholder';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';

/** What the editor asks the screen: how a piece of evidence reads, and what goes where. */
export interface ProseContext {
  /** The words shown for evidence: in full for an insert, short for a cite. */
  evidenceWords: (evidenceId: string, kind: 'cite' | 'evidence') => string;
  /** What a cross-reference is shown as. */
  referenceWords: (to: string, id: string) => string;
  placeholder: () => string;
}

/**
 * Exactly what our Prose can hold, and nothing else: whatever is pasted is reduced to it. Its own history is off
 * because Ctrl+Z is the briefing's one timeline.
 */
export function proseExtensions(context: ProseContext): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      undoRedo: false,
      trailingNode: false,
      heading: false,
      listItem: false,
      link: {
        openOnClick: false,
        autolink: false,
        protocols: ['http', 'https', 'mailto'],
        isAllowedUri: (url) => /^(https?:\/\/|mailto:)/i.test(url),
      },
    }),
    ProseHeading,
    ProseListEntry,
    CaptionedTable.configure({ resizable: false }),
    TableRow,
    TableHeader.extend({ content: 'paragraph+' }),
    TableCell.extend({ content: 'paragraph+' }),
    inlineEvidence('cite', context),
    inlineEvidence('evidence', context),
    crossReference(context),
    Placeholder.configure({ placeholder: context.placeholder }),
    ListDepth,
  ];
}

/** Levels 1 and 2 stand below the section's and the slot's headings of the screen, so they are h4 and h5 there. */
const ProseHeading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 1 } },
    { tag: 'h2', attrs: { level: 1 } },
    { tag: 'h3', attrs: { level: 2 } },
    { tag: 'h4', attrs: { level: 1 } },
    { tag: 'h5', attrs: { level: 2 } },
    { tag: 'h6', attrs: { level: 2 } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.level === 1 ? 'h4' : 'h5', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    const toggle = (level: number) => () => this.editor.commands.toggleNode('heading', 'paragraph', { level });
    return { 'Mod-Alt-1': toggle(1), 'Mod-Alt-2': toggle(2) };
  },
});

const ProseListEntry = Node.create({
  name: 'listItem',
  content: 'paragraph (bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      'Shift-Tab': () => this.editor.commands.liftListItem('listItem'),
    };
  },
});

/** Three levels are all that Prose and both exports know. Outside lists and tables Tab leaves the editor. */
const ListDepth = Extension.create({
  name: 'listDepth',
  addKeyboardShortcuts() {
    return {
      Tab: () => {
        const { $from } = this.editor.state.selection;
        let depth = 0;
        for (let at = $from.depth; at > 0; at -= 1) if ($from.node(at).type.name === 'listItem') depth += 1;
        if (depth === 0) return false;
        if (depth < 3) this.editor.commands.sinkListItem('listItem');
        return true;
      },
    };
  },
});

const CaptionedTable = Table.extend({
  addAttributes() {
    return { ...this.parent?.(), caption: { default: '', rendered: false } };
  },
});

function inlineEvidence(name: 'cite' | 'evidence', context: ProseContext) {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ evidenceId: { default: '', rendered: false } }),
    parseHTML: () => [
      {
        tag: `span[data-${name}]`,
        getAttrs: (element) => ({ evidenceId: element.getAttribute(`data-${name}`) ?? '' }),
      },
    ],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes(HTMLAttributes, { [`data-${name}`]: String(node.attrs.evidenceId), class: `prose-${name}` }),
      context.evidenceWords(String(node.attrs.evidenceId), name),
    ],
  });
}

function crossReference(context: ProseContext) {
  return Node.create({
    name: 'reference',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ to: { default: '', rendered: false }, id: { default: '', rendered: false } }),
    parseHTML: () => [
      {
        tag: 'span[data-reference]',
        getAttrs: (element) => {
          const [to = '', id = ''] = (element.getAttribute('data-reference') ?? '').split(' ');
          return { to, id };
        },
      },
    ],
    renderHTML: ({ node, HTMLAttributes }) => {
      const to = String(node.attrs.to);
      const id = String(node.attrs.id);
      return [
        'span',
        mergeAttributes(HTMLAttributes, { 'data-reference': `${to} ${id}`, class: 'prose-reference' }),
        context.referenceWords(to, id),
      ];
    },
  });
}
