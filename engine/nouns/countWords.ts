/** Words as a person counts them: letters and figures, with what joins them ("twenty-one", "3.5", "it's"). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
