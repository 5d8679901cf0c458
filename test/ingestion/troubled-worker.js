import { parentPort } from 'node:worker_threads';

/** A worker thread that does what the article's text tells it to. */
parentPort.on('message', (task) => {
  if (task === 'END') process.exit();
  switch (task.text) {
    case 'exit':
      return process.exit(3);
    case 'loop':
      for (;;) Math.random();
    case 'memory': {
      const kept = [];
      for (;;) kept.push(new Array(1_000_000).fill(0));
    }
    case 'wait':
      return undefined;
    case 'crash':
      throw new TypeError('it crashed');
    case 'fail':
      return parentPort.postMessage({ failure: new TypeError('it broke') });
    case 'refuse':
      return parentPort.postMessage({ invalid: 'no such text' });
    default:
      return parentPort.postMessage({ extraction: task.text });
  }
});
