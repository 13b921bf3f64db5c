import type { LabelledArticle } from '../labelledArticle.ts';
import { britishIrish } from './britishIrish.ts';
import { business } from './business.ts';
import { damagedTranslations } from './damagedTranslations.ts';
import { features } from './features.ts';
import { longClean } from './longClean.ts';
import { moreLanguages } from './moreLanguages.ts';
import { usNews } from './usNews.ts';

/** Articles that whoever changes the rules does not look into: they only measure. */
export const heldOutArticles: LabelledArticle[] = [
  ...usNews,
  ...business,
  ...britishIrish,
  ...features,
  ...damagedTranslations,
  ...moreLanguages,
  ...longClean,
];
