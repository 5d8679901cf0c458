import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { InvalidConfigurationError } from '../errors/catalogue.js';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** Every variable that the product reads, with its default. docs/configuration.md says what each is for. */
const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'expected an address such as bolt://localhost:7687 or neo4j+s://host')
    .default('bolt://127.0.0.1:7687'),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  NEO4J_BROWSER_URL: z.url().default('http://localhost:7474/browser/'),
  DRAGOMAN_SAMPLES: flag.default(true),
  DRAGOMAN_ALLOW_HOSTS: list.default([]),
  DRAGOMAN_FEEDS: list.pipe(z.array(z.url({ protocol: /^https?$/ }))).default([]),
  DRAGOMAN_FEED_INTERVAL_MINUTES: z.coerce.number().int().min(1).max(10_080).default(60),
  DRAGOMAN_GRAPHIQL: flag.default(true),
  DRAGOMAN_INTROSPECTION: flag.default(true),
  DRAGOMAN_MAX_DEPTH: z.coerce.number().int().min(1).default(12),
  DRAGOMAN_MAX_COMPLEXITY: z.coerce.number().int().min(1).default(5_000),
  DRAGOMAN_MAX_ALIASES: z.coerce.number().int().min(0).default(30),
  DRAGOMAN_MAX_TOKENS: z.coerce.number().int().min(1).default(4_000),
  DRAGOMAN_MAX_BODY_BYTES: z.coerce.number().int().min(1).default(8_388_608),
  DRAGOMAN_OPERATION_TIMEOUT_MS: z.coerce.number().int().min(1).default(30_000),
  DRAGOMAN_MAX_TEXT_LENGTH: z.coerce.number().int().min(1).default(1_000_000),
  DRAGOMAN_EXTRACTION_WORKERS: z.coerce.number().int().min(0).max(256).default(availableParallelism()),
  DRAGOMAN_EXTRACTION_TIMEOUT_MS: z.coerce.number().int().min(1).max(2_147_483_647).default(300_000),
});

export type Configuration = Readonly<z.output<typeof environment>>;

/** Injection token of the parsed configuration. */
export const CONFIGURATION = Symbol('configuration');

/**
 * Parses the process's environment once. An empty variable counts as not set.
 * @throws InvalidConfigurationError that names each variable with a wrong value.
 */
export function readConfiguration(variables: NodeJS.ProcessEnv): Configuration {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new InvalidConfigurationError(`The configuration is not valid. ${wrong.join('; ')}.`);
}
