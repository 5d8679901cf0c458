/** The model's eight word shapes: its vocabulary knows no capitals, so the shape tells of them. 0 is padding. */
export function wordShape(word: string): number {
  const letters = word.match(/\p{L}/gu) ?? [];
  const [first] = letters;
  if (first === undefined) return /\p{N}/u.test(word) ? 5 : 6;
  if (word === word.toLowerCase()) return 1;
  const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
  if (letters.length === 1) return isUpper(first) ? 4 : 1;
  if (letters.every(isUpper)) return 3;
  return /^\p{Lu}/u.test(word) ? 2 : 7;
}
