import type { LabelledArticle } from '../labelledArticle.ts';
import { damaged } from './damaged.ts';
import { otherLanguages } from './otherLanguages.ts';
import { plainNews } from './plainNews.ts';
import { speech } from './speech.ts';

export const labelledArticles: LabelledArticle[] = [...plainNews, ...speech, ...damaged, ...otherLanguages];
