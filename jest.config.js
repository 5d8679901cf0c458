// ES modules that CommonJS packages require: below Node 24.9 Jest must turn them into CommonJS.
const esmOnly = ['content-disposition', 'cookie', 'content-type'];

export default {
  testEnvironment: './test/environment.js',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': ['@swc/jest', {}],
    [`/node_modules/(${esmOnly.join('|')})/.*\\.js$`]: ['@swc/jest', { swcrc: false, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testTimeout: 60_000,
};
