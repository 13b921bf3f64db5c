import type { LabelledArticle } from '../labelledArticle.ts';
import { britishIrish } from './britishIrish.ts';
import { business } from './business.ts';
import { damaged } from './damaged.ts';
import { damagedTranslations } from './damagedTranslations.ts';
import { features } from './features.ts';
import { longClean } from './longClean.ts';
import { moreLanguages } from './moreLanguages.ts';
import { otherLanguages } from './otherLanguages.ts';
import { plainNews } from './plainNews.ts';
import { speech } from './speech.ts';
import { usNews } from './usNews.ts';

export const labelledArticles: LabelledArticle[] = [
  ...plainNews,
  ...speech,
  ...damaged,
  ...otherLanguages,
  ...usNews,
  ...business,
  ...britishIrish,
  ...features,
  ...damagedTranslations,
  ...moreLanguages,
  ...longClean,
];
