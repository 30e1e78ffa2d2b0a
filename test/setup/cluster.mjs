import './ts.mjs';

/** Starts one throw-away cluster for all files; the workers inherit its address. */
export default async function setUp() {
  if (process.env.TEST_CLUSTER_URL) return;
  const { startTestCluster } = await import('../../libs/platform/postgres/testing.ts');
  const cluster = await startTestCluster();
  process.env.TEST_CLUSTER_URL = cluster.url;
  globalThis.stopTestCluster = async () => {
    delete globalThis.stopTestCluster;
    delete process.env.TEST_CLUSTER_URL;
    await cluster.stop();
  };
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.once(signal, () => void Promise.resolve(globalThis.stopTestCluster?.()).finally(() => process.exit(code)));
  }
}
