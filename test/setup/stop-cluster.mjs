/** Stops the cluster of cluster.mjs and removes its files. */
export default async function tearDown() {
  await globalThis.stopTestCluster?.();
}
