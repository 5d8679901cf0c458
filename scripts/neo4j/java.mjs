import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Neo4j 5.26 runs on this version of Java and newer ones. */
export const oldestJava = 17;

/** The major version in what `java -version` prints, or undefined. Java 8 and older call themselves 1.8. */
export function javaVersion(text) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return first === undefined ? undefined : Number(first === '1' ? second : first);
}

/** The program that JAVA_HOME or PATH gives, and its major version: undefined when there is none that works. */
export function findJava(variables) {
  const command = variables.JAVA_HOME ? join(variables.JAVA_HOME, 'bin/java') : 'java';
  const { status, stderr } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  return { command, version: status === 0 ? javaVersion(stderr) : undefined };
}

/** Whether Maven can be run. */
export const hasMaven = () => spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0;
