// How often the publication date that the text's own words give is right, over dated news: `npm run build && node benchmarks/publication-dates.mjs`.
// Reads train/wikinews-raw and gum-news of DRAGOMAN_SHARED_DATA (default ../shared/data).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { statedDates } from '../dist/extraction/time/explicit-date.js';
import { findTimeExpressions } from '../dist/extraction/time/find-time-expressions.js';
import { publicationDate } from '../dist/extraction/time/publication-date.js';
import { splitSentences } from '../dist/extraction/syntax/tokens.js';

const folder = process.env.DRAGOMAN_SHARED_DATA ?? '../shared/data';
const sets = {
  'wikinews 2019-2020': gunzipSync(readFileSync(join(folder, 'train/wikinews-raw/articles.jsonl.gz'))).toString('utf8'),
  'GUM news, interviews, speeches': readFileSync(join(folder, 'gum-news/dev.jsonl'), 'utf8'),
};

const expressionsOf = (text) => findTimeExpressions(text, splitSentences(text));

function withoutStatedDates(text) {
  return statedDates(text, expressionsOf(text)).reduceRight(
    (rest, { expression }) => rest.slice(0, expression.start) + rest.slice(expression.end),
    text,
  );
}

function verdict({ start, end, precision }, day) {
  return start === null ? 'UNKNOWN' : `${precision} ${start <= day && day <= end ? 'right' : 'wrong'}`;
}

const columns = ['DAY right', 'DAY wrong', 'MONTH right', 'MONTH wrong', 'YEAR right', 'YEAR wrong', 'UNKNOWN'];
console.log(`| set | text | articles | ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length + 3)}`);
for (const [name, lines] of Object.entries(sets)) {
  const articles = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [kind, change] of [
    ['as it is', (text) => text],
    ['its stated date removed', withoutStatedDates],
  ]) {
    const counts = new Map();
    for (const { text, date } of articles) {
      const read = change(text);
      const found = verdict(publicationDate({ text: read }, expressionsOf(read)), date);
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    console.log(
      `| ${name} | ${kind} | ${articles.length} | ${columns.map((column) => counts.get(column) ?? 0).join(' | ')} |`,
    );
  }
}
