import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines, run, startChild } from '../children.mjs';
import { Failure } from '../failure.mjs';
import { root } from '../paths.mjs';
import { rememberProcess, stopLeftBehind } from '../processes.mjs';

const settings = readFileSync(join(root, 'scripts/neo4j/neo4j.conf'), 'utf8');

/** What Neo4j's own start script would pass, less what only a large machine needs. */
const jvm = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
];

/**
 * Starts a Neo4j whose data, settings and logs are in `folder` and waits until it answers a query.
 * `memory` is that of its heap and again that of its page cache, `extra` are more lines of neo4j.conf and `flags` more of Java's.
 * @returns when it is ready: `exited` as of startChild, and `lastWords()`, the end of its log.
 */
export async function startNeo4j({ folder, jars, java, boltPort, httpPort, password, memory, extra = [], flags = [] }) {
  prepareFolder({ folder, boltPort, httpPort, memory, extra });
  if (!existsSync(join(folder, 'data/databases/system'))) await setFirstPassword({ folder, jars, java, password });

  const logs = join(folder, 'logs');
  const log = join(logs, 'console.log');
  const output = openSync(log, 'w');
  const neo4j = startChild(
    java,
    [
      ...[...jvm, ...flags, `-Xms${memory}`, `-Xmx${memory}`, '-cp', join(jars, '*')],
      ...['org.neo4j.server.CommunityEntryPoint', mark(folder), `--config-dir=${join(folder, 'conf')}`],
    ],
    { cwd: folder, stdio: ['ignore', output, output], patience: 60_000 },
  );
  closeSync(output);
  rememberProcess(pidFile(folder), neo4j);
  let gone = false;
  void neo4j.exited.then(() => (gone = true));

  // The first is Neo4j's own account, the second what Java says when it cannot even begin.
  const lastWords = () =>
    `Its last lines (more in ${logs}):\n${lastLines(join(logs, 'neo4j.log'))}\n${lastLines(log)}`.trimEnd();
  const deadline = Date.now() + 300_000;
  while (!(await answers({ httpPort, password, folder }))) {
    if (gone) throw new Failure(`Neo4j ended while it started. ${lastWords()}`);
    if (Date.now() > deadline) throw new Failure(`Neo4j does not answer after five minutes. ${lastWords()}`);
    await sleep(100);
  }
  return { exited: neo4j.exited, lastWords };
}

/** Stops a Neo4j on `folder` that a killed start left behind. */
export const stopNeo4jLeftBehind = (folder) => stopLeftBehind(pidFile(folder), mark(folder));

const pidFile = (folder) => join(folder, 'neo4j.pid');

/** The argument by which a running process is known as the Neo4j of this folder. */
const mark = (folder) => `--home-dir=${folder}`;

function prepareFolder({ folder, boltPort, httpPort, memory, extra }) {
  for (const name of ['certificates', 'conf', 'data', 'import', 'lib', 'licenses', 'logs', 'plugins', 'run']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  const own = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=localhost:${boltPort}`,
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    `server.http.advertised_address=localhost:${httpPort}`,
    `server.memory.heap.initial_size=${memory}`,
    `server.memory.heap.max_size=${memory}`,
    `server.memory.pagecache.size=${memory}`,
    ...extra,
  ];
  writeFileSync(join(folder, 'conf/neo4j.conf'), `${settings}\n${own.join('\n')}\n`);
}

/** Neo4j takes its first password from a file that its own tool writes, before the first start. */
function setFirstPassword({ folder, jars, java, password }) {
  return run(
    java,
    [
      ...['-XX:TieredStopAtLevel=1', '-cp', join(jars, '*'), 'org.neo4j.server.startup.Neo4jAdminCommand'],
      ...['dbms', 'set-initial-password', password],
    ],
    {
      name: "Setting Neo4j's first password",
      env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
      log: join(folder, 'logs/password.log'),
    },
  );
}

/** Whether the database answers a query. @throws Failure when it does not take the password. */
async function answers({ httpPort, password, folder }) {
  const authorization = `Basic ${Buffer.from(`neo4j:${password}`).toString('base64')}`;
  const response = await fetch(`http://127.0.0.1:${httpPort}/db/neo4j/query/v2`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: '{"statement":"RETURN 1"}',
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  if (response?.status === 401) {
    throw new Failure(
      `The Neo4j in ${folder} does not take the password that was made for it. ` +
        'Put the right one back into neo4j.password beside it, or drop its data with `npm run reset`.',
    );
  }
  return response?.ok ?? false;
}
