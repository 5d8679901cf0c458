// Splits texts as the product does, so that the model is trained on the tokens that it will see: JSON Lines {id, text} in,
// {id, sentences: [[[start, end], …], …]} out, offsets in UTF-16 code units. Needs `npm run build`.
import { createInterface } from 'node:readline';
import { splitSentences } from '../dist/extraction/syntax/tokens.js';

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  const sentences = splitSentences(text).map(({ tokens }) => tokens.map(({ start, end }) => [start, end]));
  process.stdout.write(`${JSON.stringify({ id, sentences })}\n`);
}
