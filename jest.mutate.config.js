import all from './jest.config.js';

/** The unit specs alone: mutants run without a database, from the copy that Stryker makes. */
export default {
  ...all.projects.find(({ displayName }) => displayName === 'unit'),
  testMatch: ['<rootDir>/libs/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};
