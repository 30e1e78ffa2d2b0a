import { createApi } from './http.js';
import { endOnSignal, giveUp, openGround } from './open-court.js';
import { seedDemo } from './seed-demo.js';

const endWith = endOnSignal();
const { config, database, court, log } = await openGround(process.env).catch(giveUp);
try {
  const app = await createApi(court);
  endWith(async () => {
    await app.close();
    await database.stop();
  });
  await app.listen(config.port, config.host).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${config.port} is taken by another program. Stop that one, or give PORT another number.`);
  });
  const where = `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${config.port}`;
  process.stdout.write(await seedDemo(app, where, config.secondFactor));
} catch (error) {
  log.flush();
  await database.stop();
  giveUp(error);
}
