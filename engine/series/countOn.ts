/** The last whole number of a text goes up by one and keeps its leading zeros: 'SITREP 041/b' gives 'SITREP 042/b'. A text without one stays. */
export function countOn(text: string): string {
  return text.replace(/(\d+)(?!.*\d)/su, (digits) => (BigInt(digits) + 1n).toString().padStart(digits.length, '0'));
}
