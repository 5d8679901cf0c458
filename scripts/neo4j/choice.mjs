import { Failure } from '../failure.mjs';
import { dockerProblem } from './docker.mjs';
import { isDownloaded } from './download.mjs';
import { findJava, hasMaven, oldestJava } from './java.mjs';

/**
 * Which Neo4j to use: `given` by NEO4J_URI, else one in `docker`, else a `local` one on Java.
 * @throws Failure that names the three ways and what each lacks.
 */
export function chooseNeo4j(variables) {
  if (variables.NEO4J_URI) return 'given';
  const docker = dockerProblem();
  if (docker === undefined) return 'docker';
  const java = javaProblem(variables);
  if (java === undefined) return 'local';
  throw new Failure(
    [
      'dragoman needs a Neo4j. One of three ways:',
      '  1. NEO4J_URI and NEO4J_PASSWORD name one that runs, for example NEO4J_URI=bolt://localhost:7687 (not set)',
      `  2. Docker runs one in a container (${docker})`,
      `  3. Java ${oldestJava} or newer with Maven downloads and runs one (${java})`,
    ].join('\n'),
  );
}

/** What keeps a Neo4j from running on Java here, or undefined. Maven is needed for the download alone. */
export function javaProblem(variables) {
  const { command, version } = findJava(variables);
  if (version === undefined) return `${command} does not run`;
  if (version < oldestJava) return `${command} is version ${version}`;
  if (!isDownloaded() && !hasMaven()) return 'mvn does not run';
  return undefined;
}
