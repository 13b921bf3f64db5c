import { rememberedArticle } from '../nouns/remembered.ts';
import { likenessOf } from './likeness.ts';

/** So many that a large briefing with the copies of its articles is not read anew for every check. */
const MOST = 512;

export const likenessOnce = rememberedArticle(({ text }) => likenessOf(text), MOST);
