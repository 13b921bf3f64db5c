/** What an article may come as; 'auto' looks at the bytes and the name. */
export const ARTICLE_FORMATS = ['auto', 'text', 'markdown', 'html', 'docx', 'pdf', 'email'] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];
