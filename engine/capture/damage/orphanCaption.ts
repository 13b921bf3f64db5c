import type { Damage, SourceBlock } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';

/** Agencies and stock libraries that pictures come from. */
const LIBRARY =
  'Getty(?: Images)?|AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|DPA|dpa|PA|Shutterstock|Alamy|iStock|Unsplash|ZUMA(?: Press)?|NurPhoto|Anadolu(?: Agency)?|Xinhua|Yonhap|Kyodo|Bloomberg|Ukrinform|Unian|IMAGO|imago|Keystone|ANSA|EFE|TASS|Sputnik|picture[- ]alliance|Wikimedia(?: Commons)?';
const NAME = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){0,3}";
const CREDITS = [
  // "Photo: …", "Image source, …", "Pictured: …"
  '^(?:Photo(?:graph)?s?|Pictures?|Images?|Illustrations?|Graphics?|Credits?|Fotos?|Bild(?:er)?|Image (?:source|caption|credit)|(?:File|Archive|Handout|Stock) (?:photo|picture|image|footage)|Pictured|Above|Top (?:photo|image)|Main (?:photo|image)|Cover (?:photo|image))(?: by)?(?: ?:|, (?=\\p{Lu})|$)',
  // "… Photo: Name", "(Photo by Name/Getty Images)"
  `[.!?)] ?\\(?(?:Photo(?:graph)?|Picture|Image|Illustration|Credit|Foto|Bild)s?(?: by| credit)?: ?[^.!?]{2,60}\\)?$`,
  `\\((?:[Ss]taff |[Ff]ile |[Hh]andout |AP |Reuters |[Cc]ourtesy )?(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]ourtesy)(?: by| of|:|\\/|,)[^)]{2,80}\\)$`,
  // "Name/AFP", "AFP via Getty Images", "REUTERS/Name"
  `^(?:${NAME} ?/ ?)?(?:${LIBRARY})(?: ?/ ?(?:${LIBRARY}|${NAME})){0,2}(?: (?:via|for) (?:${LIBRARY}))?$`,
  `[.)] ?(?:${NAME} ?/ ?)(?:${LIBRARY})(?: via (?:${LIBRARY}))?$`,
  `[.)] ?(?:${LIBRARY}) ?/ ?${NAME}$`,
  `\\((?:${NAME} ?/ ?)?(?:${LIBRARY})(?: (?:[Pp]hoto|[Pp]icture|[Ii]mage)[^)]{0,60})?\\)$`,
  '(?:^|[.!?] )©',
].map((form) => new RegExp(form, 'u'));
/** "SALEM, May 1 (AP)": where and when an agency wrote its story. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.’-]*,? |\d{1,2},? |[–—-]{1,2} |(?:de|of|upon|am) ){1,9}\((?:AP|Reuters|REUTERS|AFP|UPI|dpa|DPA|PA)\)$/u;
const LONGEST = 320;

/** A picture's caption or credit between paragraphs of plain text, its picture gone. */
export const orphanCaption: DamageFinder = (text, blocks) => blocks.flatMap((block) => captionAt(text, block));

function captionAt(text: string, block: SourceBlock): Damage[] {
  if (block.end - block.start > LONGEST || block.kind === 'table-row' || block.kind === 'list-item') return [];
  const words = text.slice(block.start, block.end);
  if (DATELINE.test(words) || !CREDITS.some((form) => form.test(words))) return [];
  const what = block.kind === 'credit' || words.length < 60 ? 'credit' : 'caption';
  return [
    {
      code: 'orphan-caption',
      start: block.start,
      end: block.end,
      message: `The ${what} of a picture stands in the text without its picture.`,
      suggestion: '',
    },
  ];
}
