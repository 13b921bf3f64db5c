import type { Gender } from './gender.ts';
import type { Person } from './people.ts';
import type { Mention, Scene } from './scene.ts';

/** How many paragraphs back a pronoun reaches. */
const REACH = 4;

/** What asks who is meant: a pronoun of a gender, nothing at all (''), or an office ("the cornerback"), which asks for no gender. */
type Asked = Gender | 'office';

/**
 * Whom "she" means at `at`: in the sentence it stands in and then in those before it, nearest first, whoever of fitting gender is named first
 * (the subject). Behind a paragraph that names `last`, who spoke before, it is `last`, unless its final sentence is about somebody else.
 */
export function antecedentOf(asked: Asked, at: number, scene: Scene, last: Person | null): Person | null {
  const gender = asked === 'office' ? '' : asked;
  const fits = (person: Person) => gender === '' || person.gender === '' || person.gender === gender;
  let end = at;
  for (let back = 0; back < REACH && end > 0; back += 1) {
    const start = scene.text.lastIndexOf('\n', end - 1) + 1;
    const here = scene.mentions.filter((one) => one.start >= start && one.end <= end && fits(one.person));
    const edges = sentenceEdges(scene.text, start, end);
    if (back > 0 && last && fits(last) && isStillMeant(here, last, gender, scene.text.slice(start, end)))
      return ownSubject(here, scene.text, edges.at(-1) ?? start, end) ?? last;
    const found = firstOfLastSentence(here, scene.text, edges, end, asked);
    if (found) return found;
    end = start - 1;
    while (end > 0 && scene.text[end - 1] === '\n') end -= 1;
  }
  return last && fits(last) ? last : null;
}

/** `last` is named in the paragraph, and nobody else there is surer to be of the gender asked for; or the paragraph names nobody and quotes. */
function isStillMeant(here: Mention[], last: Person, gender: Gender, paragraph: string): boolean {
  if (here.length === 0) return paragraph.length < 60 || /[“”"«»„]/u.test(paragraph);
  if (!here.some(({ person }) => person.name === last.name)) return false;
  return gender === '' || last.gender !== '' || !here.some(({ person }) => person.gender === gender);
}

/** How far into a sentence its subject begins at most; UTF-16 code units. */
const SUBJECT_WITHIN = 24;

/** "Quiñones shrugs at that.": a final sentence that quotes nobody and opens with a name. */
function ownSubject(here: Mention[], text: string, from: number, end: number): Person | null {
  if (/[“”"«»„]/u.test(text.slice(from, end))) return null;
  return here.find(({ start }) => start >= from && start < from + SUBJECT_WITHIN)?.person ?? null;
}

function sentenceEdges(text: string, start: number, end: number): number[] {
  const stops = [...text.slice(start, end).matchAll(/[.!?]["”’“»]?\s+(?=["“„«‘]?\p{Lu})/gu)]
    .map(({ index, 0: stop }) => start + index + stop.length)
    .filter(
      (stop) =>
        !/(?:\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|St|Lt|Sgt|Capt|Col|Gen|Rev|Prof)|\b\p{Lu})\.\s+$/u.test(
          text.slice(Math.max(0, stop - 8), stop),
        ),
    );
  return [start, ...stops];
}

/** "Asked whether the president had called Ms. Keller, she said": whom the question names is not who answers it. */
const ASKED = /^(?:When |If )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|[Tt]old) /u;

function firstOfLastSentence(here: Mention[], text: string, edges: number[], end: number, asked: Asked): Person | null {
  // Known by gender goes before those of whom nothing is known.
  const likeliest = (some: Mention[]) =>
    (asked === 'office' ? undefined : some.find(({ person }) => person.gender !== '')) ?? some[0];
  let to = end;
  for (const edge of edges.toReversed()) {
    const answer = ASKED.test(text.slice(edge, to)) ? text.indexOf(',', edge) : -1;
    const inside = here.filter((one) => one.start >= edge && one.start < to && (answer < 0 || one.start > answer));
    // “Mr. Keane’s lawyer, Robert Stahl”: who only owns comes last.
    const subjects = inside.filter((one) => !/[’']s?$/u.test(text.slice(one.start, one.end)));
    const found = likeliest(subjects) ?? likeliest(inside);
    if (found) return found.person;
    to = edge;
  }
  return null;
}
