// How fast extraction is, beside its own model and beside known engines, on the same texts, one after the other in one run:
// `npm run benchmark:extraction -- [--only ENGINE,…] [--articles N]`. What an engine needs is fetched into .benchmark/ when it first runs.
// Reads train/wikinews-raw of DRAGOMAN_SHARED_DATA (default ../shared/data), or the samples when it is not there.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { main } from '../scripts/lifetime.mjs';
import { root } from '../scripts/paths.mjs';
import { step } from '../scripts/progress.mjs';
import { ENGINES } from './extraction-speed/engines.mjs';
import { measure } from './extraction-speed/measure.mjs';
import { textsToRead, writeTexts } from './extraction-speed/texts.mjs';

const ids = ENGINES.map(({ id }) => id);
const { values } = parseArgs({ options: { only: { type: 'string' }, articles: { type: 'string', default: '100' } } });
const wanted = values.only?.split(',') ?? ENGINES.filter(({ onlyWhenAsked }) => !onlyWhenAsked).map(({ id }) => id);

async function benchmark() {
  const count = Number(values.articles);
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined) return wrong(`there is no engine ${unknown}; engines are ${ids.join(', ')}`);
  if (!Number.isInteger(count) || count < 1) return wrong('--articles is a whole number above 0');
  await build();
  const { texts, source } = textsToRead(count);
  const folder = join(root, '.benchmark/texts');
  writeTexts(folder, texts);
  // All engines are measured by the same tokens, ours.
  const { tokenize } = await import('../dist/extraction/syntax/tokens.js');
  const tokens = texts.reduce((sum, text) => sum + tokenize(text).length, 0);
  const rows = [];
  for (const engine of ENGINES) if (wanted.includes(engine.id)) rows.push(await rowOf(engine, folder, tokens));
  print(rows, `${texts.length} texts of ${source}, ${tokens} tokens`);
  return 0;
}

async function rowOf({ id, name, install }, folder, tokens) {
  try {
    const command = await install(folder);
    const { load, seconds, memory } = await step(name, () => measure(command));
    return { id, name, load, speed: tokens / seconds, memory };
  } catch ({ message }) {
    return { id, name, problem: message.replaceAll(/\s+/g, ' ').replaceAll('|', '/').trim().slice(0, 300) };
  }
}

function print(rows, what) {
  const peer = rows.find(({ id, speed }) => id.startsWith('corenlp') && speed);
  const model = rows.find(({ id, speed }) => id === 'model' && speed);
  const ratio = (value, to, digits = 1) => (to ? `${(value / to).toFixed(digits)} ×` : '–');
  console.log(`${what}; Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`);
  console.log(
    '| engine | tokens a second | peak memory, MB | loads in, s | speed to CoreNLP | memory to CoreNLP | speed to model |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, problem, load, speed, memory } of rows) {
    const cells = problem
      ? [`not measured: ${problem}`, '', '', '', '', '']
      : [
          Math.round(speed),
          Math.round(memory),
          load.toFixed(1),
          ratio(speed, peer?.speed),
          ratio(memory, peer?.memory, 2),
          ratio(speed, model?.speed, 2),
        ];
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
}

function wrong(problem) {
  console.error(`Wrong usage: ${problem}.`);
  return 2;
}

await main(benchmark);
