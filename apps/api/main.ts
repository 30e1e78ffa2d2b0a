import { createApi } from './http.js';
import { giveUp, openGround } from './open-court.js';
import { seedDemo } from './seed-demo.js';

const ground = await openGround(process.env).catch(giveUp);
const { config, database, court, log } = ground;
try {
  const app = await createApi(court);
  await app.listen(config.port, config.host);
  const close = async () => {
    await app.close();
    await database.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  const where = `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${config.port}`;
  process.stdout.write(await seedDemo(app, where));
} catch (error) {
  log.flush();
  await database.stop();
  giveUp(error);
}
