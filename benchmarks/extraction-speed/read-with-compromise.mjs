// compromise with all that it finds of names: `read-with-compromise.mjs FOLDER PACKAGE_FOLDER`.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readAll } from './read-all.mjs';

const [folder, packages] = process.argv.slice(2);
const nlp = createRequire(join(packages, 'package.json'))('compromise');
await readAll(folder, (text) => {
  const document = nlp(text);
  document.compute('root');
  return [
    document.sentences().json(),
    document.people().json(),
    document.places().json(),
    document.organizations().json(),
  ];
});
