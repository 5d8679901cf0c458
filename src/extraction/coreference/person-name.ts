/** Small words inside names that tell nobody apart. */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'the',
  'de',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ten',
  'ter',
  'y',
  'jr',
  'sr',
]);

/** The words of a name that count, in lower case, without accents, particles and initials' dots. */
export function nameTokens(name: string): readonly string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s\-‐–.'’"“”]+/)
    .filter((word) => word !== '');
  const counting = words.filter((word) => !PARTICLES.has(word));
  return counting.length > 0 ? counting : words;
}

/**
 * Whether two spellings can be of one person: each word of the shorter finds its like in the longer, in order, and a
 * single word must be the other's first or last. "Muhammad" and "Mohammed" are alike, "Hassan" and "Hussein" are not.
 */
export function sameName(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const [only] = short;
  if (only === undefined) return false;
  if (short.length === 1) return alike(only, long.at(-1) ?? '') || (long.length > 1 && alike(only, long[0] ?? ''));
  let at = 0;
  for (const word of short) {
    while (at < long.length && !alike(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function alike(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length === 1 || right.length === 1) return left.startsWith(right.charAt(0));
  const [a, b] = [skeleton(left), skeleton(right)];
  return a === b && a.length > 2;
}

/** The form of a name's word under which its spellings meet. */
export function nameKey(word: string): string {
  return skeleton(word);
}

const skeletons = new Map<string, string>();
const REMEMBERED_WORDS = 50_000;

/** A word without what transliterations vary: doubled letters, vowels between consonants levelled, "ph" and "f", "q" and "k". */
function skeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const found = word
    .replace(/ou|oo|o/g, 'u')
    .replace(/ee|ie|ei|y|e/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/[qc]/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '')
    .replace(/^(mu|mi)ham[aiu]d$/, 'muhamad');
  if (skeletons.size >= REMEMBERED_WORDS) skeletons.clear();
  skeletons.set(word, found);
  return found;
}
