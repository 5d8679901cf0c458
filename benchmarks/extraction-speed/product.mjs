// The product as it is built: `product.mjs FOLDER WORKERS`, 0 for all in the program's own thread.
import { ExtractionPool } from '../../dist/ingestion/extraction-pool.js';
import { readAll } from './read-all.mjs';

const [folder, workers] = process.argv.slice(2);
const pool = new ExtractionPool({
  DRAGOMAN_EXTRACTION_WORKERS: Number(workers),
  DRAGOMAN_EXTRACTION_TIMEOUT_MS: 600_000,
});
await readAll(folder, (text) => pool.extract({ text }), pool.size);
await pool.close();
