const swc = {
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

const project = (displayName, options) => ({
  displayName,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // package.json's imports (#kernel) give the source under this condition, and the build without it.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/.stryker-tmp/'],
  ...options,
});

const withCluster = { globalSetup: '<rootDir>/test/setup/cluster.mjs', globalTeardown: '<rootDir>/test/setup/stop-cluster.mjs' };

const againstTheBuild = {
  // The build, because only the compiler's plugin writes the descriptions that the OpenAPI document is made of.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  moduleNameMapper: {
    '^(?:\\.{1,2}/)+((?:apps|libs)/.*)\\.js$': '<rootDir>/dist/$1.js',
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'],
  },
  modulePathIgnorePatterns: ['<rootDir>/data/', '<rootDir>/.stryker-tmp/'],
  // @fastify/static requires this one, which is an ECMAScript module: Node does that, Jest only from Node 24.9 on.
  transform: { '^.+\\.ts$': ['@swc/jest', swc], '/content-disposition/.+\\.js$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)'],
  ...withCluster,
  globalSetup: '<rootDir>/test/setup/built.mjs',
};

/** Unit specs need nothing, db specs a cluster, journeys a cluster and the build, and those in a browser Chromium, too. */
export default {
  maxWorkers: '100%',
  // For the slowest machine: no spec waits this long unless something hangs.
  testTimeout: 120_000,
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('unit', {
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|e2e|web)\\.spec\\.ts$'],
    }),
    project('db', { testMatch: ['<rootDir>/{apps,libs}/**/*.db.spec.ts'], ...withCluster }),
    project('rules', { testMatch: ['<rootDir>/test/rules/**/*.spec.ts'] }),
    project('history', { testMatch: ['<rootDir>/test/history/**/*.spec.ts'] }),
    project('e2e', { testMatch: ['<rootDir>/test/journeys/**/*.e2e.spec.ts'], ...againstTheBuild }),
    project('web', { testMatch: ['<rootDir>/test/journeys/**/*.web.spec.ts'], ...againstTheBuild }),
  ],
};
