/** What sentences call an article that is read: “a.docx”, or 'The article'. */
export function articleName(fileName: string): string {
  return fileName === '' ? 'The article' : `“${fileName}”`;
}
