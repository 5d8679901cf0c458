/** Imports go one way: commands, api → ingestion → reading, extraction, resolution, graph → domain. Anyone may use config and errors. */
const layers = {
  config: ['errors'],
  errors: [],
  domain: [],
  reading: ['domain'],
  extraction: ['domain'],
  resolution: ['domain', 'extraction/lexicon'],
  graph: ['domain', 'resolution'],
  ingestion: ['domain', 'reading', 'extraction', 'resolution', 'graph'],
  api: ['domain', 'graph', 'ingestion', 'extraction'],
  commands: ['domain', 'graph', 'ingestion', 'extraction', 'api'],
};
const always = ['config', 'errors'];

const layerRules = Object.entries(layers).map(([layer, below]) => {
  const allowed = [layer, ...below, ...(layer === 'errors' || layer === 'domain' ? [] : always)];
  return {
    name: `layer-${layer}`,
    comment: `src/${layer} may import ${allowed.join(', ')} and nothing else of src.`,
    severity: 'error',
    from: { path: `^src/${layer}/` },
    to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
  };
});

module.exports = {
  forbidden: [
    ...layerRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-core',
      comment: 'domain, extraction and resolution are pure functions: no framework, no database.',
      severity: 'error',
      from: { path: '^src/(domain|extraction|resolution)/' },
      to: { path: 'node_modules/(@nestjs|neo4j-driver|fastify|mercurius)' },
    },
    {
      name: 'driver-in-graph-only',
      comment: 'src/graph is the only code that talks to Neo4j.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/main\\.ts$|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-drawers',
      severity: 'error',
      from: {},
      to: {
        path: [
          '/(util|utils|helpers|common|shared|misc)/',
          '/(util|utils|helper|helpers|common|shared|misc|index)[.]ts$',
        ],
        pathNot: 'node_modules',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
