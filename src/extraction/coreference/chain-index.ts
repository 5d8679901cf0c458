import { lookUp } from '../lexicon/gazetteer.js';
import { shortens } from '../lexicon/titles.js';
import type { FoundMention } from '../mentions/mention.js';
import type { Word } from '../syntax/parse.js';
import { tokenize } from '../syntax/tokens.js';
import { bodyKey, Chain } from './chain.js';
import { nameKey, nameTokens } from './person-name.js';

/** How many of the latest mentions a search backwards sees at most. */
const WINDOW = 200;
/** How many of those who share a word of their names or titles are looked at, the latest first. */
const NAMESAKES = 200;

/** Finds chains by name, by title and by nearness, in time that does not grow with the text. */
export class ChainIndex {
  readonly chains: Chain[] = [];
  private readonly known = new Set<Chain>();
  private readonly persons = new Map<string, Chain[]>();
  private readonly bodies = new Map<string, Chain>();
  private readonly titles = new Map<string, Chain[]>();
  private readonly latestMentions: { readonly chain: Chain; readonly mention: FoundMention }[] = [];

  /** Remembers a chain under what its new mention says. */
  add(chain: Chain, mention: FoundMention, word: Word | undefined): void {
    if (!this.known.has(chain)) {
      this.known.add(chain);
      this.chains.push(chain);
    }
    if (word) this.latestMentions.push({ chain, mention });
    if (this.latestMentions.length > 2 * WINDOW) this.latestMentions.splice(0, WINDOW);
    if (mention.title !== undefined) push(this.titles, lastWord(mention.title), chain);
    if (chain.kind === 'PERSON' && mention.form === 'NAME') {
      for (const token of nameTokens(mention.name)) push(this.persons, nameKey(token), chain);
    } else if (chain.kind !== 'PERSON') {
      for (const name of [...chain.names, ...(mention.form === 'NAME' ? [mention.name] : [])]) {
        for (const key of keysOf(name)) {
          if (!this.bodies.has(`${chain.kind}:${key}`)) this.bodies.set(`${chain.kind}:${key}`, chain);
        }
      }
    }
  }

  /** The latest person that a name can belong to. */
  person(name: string): Chain | undefined {
    const namesakes = nameTokens(name).flatMap((token) => this.persons.get(nameKey(token))?.slice(-NAMESAKES) ?? []);
    return namesakes.findLast((chain) => chain.answersTo(name));
  }

  /** The body or place of a name; "Supreme Committee" finds "Iraqi Supreme Committee" when no country speaks against it. */
  body({ kind, name, country }: Pick<FoundMention, 'kind' | 'name' | 'country'>): Chain | undefined {
    return keysOf(name)
      .map((key) => this.bodies.get(`${kind}:${key}`))
      .find((chain) => chain && (country === null || chain.country === null || chain.country === country));
  }

  /** Who was given a title before, of the same country where both tell; somebody with a name first. */
  titled({ country }: FoundMention, title: string): Chain | undefined {
    const wanted = title.toLowerCase();
    const bearers = (this.titles.get(lastWord(title)) ?? [])
      .slice(-NAMESAKES)
      .filter(
        ({ titles, countries, plural }) =>
          !plural &&
          [...titles].some((known) => shortens(wanted, known)) &&
          (country === null || [...countries].every((told) => told === country)),
      );
    return bearers.findLast(({ isNamed }) => isNamed) ?? bearers.at(-1);
  }

  /** The chain of the latest mention, not before a sentence, that fits. */
  latest(fromSentence: number, fits: (chain: Chain, mention: FoundMention) => boolean): Chain | undefined {
    return this.latestMentions.findLast(
      ({ chain, mention }) => mention.sentence >= fromSentence && fits(chain, mention),
    )?.chain;
  }

  /** The chain of the mention that scores highest among the latest ones. */
  best(fromSentence: number, score: (chain: Chain, mention: FoundMention) => number | undefined): Chain | undefined {
    let best: { readonly value: number; readonly chain: Chain } | undefined;
    for (const { chain, mention } of this.latestMentions.slice(-WINDOW)) {
      if (mention.sentence < fromSentence) continue;
      const value = score(chain, mention);
      if (value !== undefined && (!best || value >= best.value)) best = { value, chain };
    }
    return best?.chain;
  }
}

function push(map: Map<string, Chain[]>, key: string, chain: Chain): void {
  const chains = map.get(key);
  if (!chains) map.set(key, [chain]);
  else if (chains.at(-1) !== chain) chains.push(chain);
}

function lastWord(title: string): string {
  return title.toLowerCase().split(/[ -]/).at(-1) ?? title;
}

/** A body's key, and the key without the country in front: "Supreme Committee" for "Iraqi Supreme Committee". */
function keysOf(name: string): readonly string[] {
  const tokens = tokenize(name);
  const country = lookUp(tokens, 0);
  const rest = country && tokens[country.length];
  return rest && tokens.length - country.length > 1
    ? [bodyKey(name), bodyKey(name.slice(rest.start))]
    : [bodyKey(name)];
}
