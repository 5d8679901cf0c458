/** What the comment at the top of a Cypher file promises. */
export interface QueryHeader {
  readonly answers: string;
  /** Names of the parameters, or null when the line is missing or not well formed. */
  readonly params: readonly string[] | null;
  readonly returns: readonly string[] | null;
  /** The placeholder that stands for one of a closed list of types, if the query has one. */
  readonly type: string | null;
  /** Operators of the plan that would else be a defect; the line says why each is harmless here. */
  readonly allowed: readonly string[];
}

/** `// params: name: type  other: type` and `// returns: a, b`, or `none` and `nothing`. Parameters stand two blanks apart. */
export function headerOf(cypher: string): QueryHeader {
  const lines = cypher.split('\n');
  const comment = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((line) => !line.startsWith('//')),
    ),
  );
  const said = (word: string) =>
    comment
      .find((line) => line.startsWith(`// ${word}: `))
      ?.slice(word.length + 5)
      .trim() ?? null;
  const params = said('params');
  const returns = said('returns');
  return {
    answers: comment[0]?.slice(3) ?? '',
    params: params === 'none' ? [] : named(params, /(?:^|\s{2,})([a-zA-Z]\w*): (?=\S)/g),
    returns: returns === 'nothing' ? [] : named(returns, /(?:^|, )([a-zA-Z]\w*)(?=,|$)/g),
    type: said('type'),
    allowed: comment.flatMap((line) => /^\/\/ plan: (\w+): \S/.exec(line)?.[1] ?? []),
  };
}

/** The parameters that a query uses. */
export function paramsUsed(cypher: string): string[] {
  const code = cypher.replace(/\/\/.*$/gm, '');
  return [...new Set([...code.matchAll(/\$([a-zA-Z]\w*)/g)].flatMap(([, name]) => name ?? []))].sort();
}

function named(line: string | null, pattern: RegExp): string[] | null {
  const names = line === null ? [] : [...line.matchAll(pattern)].flatMap(([, name]) => name ?? []);
  return names.length === 0 ? null : names;
}
