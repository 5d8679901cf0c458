import { InvalidInputError } from '../errors/catalogue.js';

/** Control characters that no text needs: all but tab, line feed, vertical tab, form feed and carriage return. */
const CONTROL = /(?![\t-\r])\p{Cc}/gu;
/** A few stray ones are dirt in a text; more than this share of it is no text. */
const CONTROL_SHARE = 0.01;

/**
 * Refuses what is not the text of an article.
 * @param field what the message calls it, e.g. `text`.
 * @param limit most UTF-16 units, with the words that name the limit's setting.
 * @throws InvalidInputError that says what was found, and at which UTF-16 offset.
 */
export function assertText(
  field: string,
  text: string,
  limit: { readonly units: number; readonly setting: string },
): void {
  if (text.length > limit.units) {
    throw new InvalidInputError(
      `\`${field}\` has ${text.length} UTF-16 units; at most ${limit.units} are read (${limit.setting}).`,
    );
  }
  if (text.trim() === '') throw new InvalidInputError(`\`${field}\` is empty; the words of the article are expected.`);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new InvalidInputError(
      `\`${field}\` holds a NUL at offset ${nul}: this is binary data; plain text is expected.`,
    );
  }
  const controls = [...text.matchAll(CONTROL)];
  if (controls.length > Math.max(1, text.length * CONTROL_SHARE)) {
    throw new InvalidInputError(
      `\`${field}\` holds ${controls.length} control characters, the first at offset ${controls[0]?.index ?? 0}: this looks like binary data; plain text is expected.`,
    );
  }
  if (!/\p{L}/u.test(text))
    throw new InvalidInputError(`\`${field}\` holds no letter; the words of an article are expected.`);
}

/** Half surrogate pairs can't be stored; each becomes U+FFFD, which is as long, so offsets keep their meaning. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
