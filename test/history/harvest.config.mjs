import base from '../../jest.config.js';

const unit = base.projects.find(({ displayName }) => displayName === 'unit');

/** The specs of the deciders, with a kit that writes down what was decided. */
export default {
  ...unit,
  testMatch: ['<rootDir>/libs/*/*.spec.ts'],
  moduleNameMapper: { '^#spec$': '<rootDir>/test/history/harvest.ts', ...unit.moduleNameMapper },
};
