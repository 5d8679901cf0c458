import { extract } from '../../src/extraction/extract.js';

const SYLLABLES = ['ba', 'ko', 'ri', 'men', 'tal', 'sur', 'vi', 'no', 'dar', 'el', 'qua', 'ish'];

/** A name for each number. */
function nameOf(number: number): string {
  let name = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 12)) name += SYLLABLES[rest % 12] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}an`;
}

/** Parts, numbered from 0, up to a length in UTF-16 units. */
function textOf(length: number, part: (number: number) => string): string {
  let text = '';
  for (let number = 0; text.length < length; number += 1) text += part(number);
  return text;
}

async function secondsOfCpu(text: string): Promise<number> {
  const before = process.cpuUsage();
  await extract({ text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

beforeAll(() => extract({ text: textOf(5_000, (n) => `${nameOf(n)} condemned Norway. `) }));

test.each<[string, number, (number: number) => string]>([
  ['people of one last name', 12_000, (n) => `${nameOf(2 * n)} Smith met ${nameOf(2 * n + 1)} Smith. `],
  ['holders of one post', 12_000, (n) => `Iraqi Prime Minister ${nameOf(2 * n)} met ${nameOf(2 * n + 1)}. `],
  ['parties', 12_000, (n) => `The ${nameOf(2 * n)} Party attacked the ${nameOf(2 * n + 1)} Party. `],
  ['quotations', 12_000, (n) => `“We will go now,” ${nameOf(n)} Mora said. `],
  ['a quotation without end', 12_000, (n) => `${n === 0 ? '“' : ''}Sweden condemned Norway, Finland said. `],
  ['a sentence without end', 12_000, () => 'and the minister of Sweden met the rebels of Norway '],
  ['times', 12_000, () => 'Sweden attacked Norway on 3 May 2022 and on Monday, Finland said. '],
  ['marks of quotation', 2_500, () => '"'],
  ['brackets', 2_500, () => '('],
  ['halves of pairs', 2_500, () => '\ud83d'],
])('four times the text takes four times as long, not sixteen: %s', async (_, length, part) => {
  const once = await secondsOfCpu(textOf(length, part));
  expect(await secondsOfCpu(textOf(4 * length, part))).toBeLessThan(9 * once);
});
