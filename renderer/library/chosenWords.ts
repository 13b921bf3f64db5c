/** “2 articles and 1 piece”. */
export function chosenWords(articles: number, pieces: number): string {
  const parts = [
    articles === 0 ? '' : articles === 1 ? '1 article' : `${articles} articles`,
    pieces === 0 ? '' : pieces === 1 ? '1 piece' : `${pieces} pieces`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}
