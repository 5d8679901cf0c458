import { parentPort } from 'node:worker_threads';
import type { Article, Extraction } from '../domain/article.js';
import { InvalidInputError } from '../errors/catalogue.js';

/** What a thread is told: to read an article, or to end. */
export type ThreadTask = Article | 'END';

/** What a thread answers. Errors lose their class between threads: the one that is foreseen is an answer of its own. */
export type ThreadAnswer =
  { readonly extraction: Extraction } | { readonly invalid: string } | { readonly failure: unknown };

async function answerTo(article: Article): Promise<ThreadAnswer> {
  try {
    // Rules and model are loaded with the first article, so that a thread that cannot load them answers too.
    const { extract } = await import('../extraction/extract.js');
    return { extraction: await extract(article) };
  } catch (error) {
    return error instanceof InvalidInputError ? { invalid: error.message } : { failure: error };
  }
}

parentPort?.on('message', (task: ThreadTask) => {
  // Ends this thread. It is heard between two runs of the model, never within one: ended there, it would take the process along.
  if (task === 'END') process.exit();
  void answerTo(task).then((answer) => parentPort?.postMessage(answer));
});
