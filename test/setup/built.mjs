import { ensureBuilt } from '../../scripts/steps.mjs';
import startCluster from './cluster.mjs';

/** Journeys run against the build, so it has to be that of the sources. */
export default async function setUp() {
  ensureBuilt();
  await startCluster();
}
