import { createApi } from './http.js';
import { readArguments } from '../../libs/platform/config.js';
import { endOnSignal, giveUp, here, openGround } from './open-court.js';
import { seedDemo } from './seed-demo.js';
import { lanLines, serveLan } from './serve-lan.js';

const endWith = endOnSignal();
const asked = await Promise.resolve(process.argv.slice(2)).then(readArguments).catch(giveUp);
const { config, database, court, log, lan } = await openGround(process.env, 1, asked).catch(giveUp);

/** Says of a port that cannot be had why, and which setting gives another. */
const taken =
  (port: number, name: string) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken by another program. Stop that one, or give ${name} another number.`);
    if (error.code === 'EACCES') throw new Error(`This user may not open port ${port}. Give ${name} a number from 1024 on.`);
    throw error;
  };

const say = (line: string) => void process.stdout.write(`${line}\n`);
let ending = false;

try {
  const app = await createApi(court, { tls: lan?.certified });
  endWith(async () => {
    ending = true;
    await lan?.close();
    await app.close();
    await database.stop();
  });
  await app.listen(config.port, config.host).catch(taken(config.port, 'PORT'));
  if (lan) await serveLan(app, lan, config.host, log).catch(taken(config.lan!.plainPort, 'PLAIN_PORT'));
  const where = lan?.addresses[0] ?? here(config);
  say(lan ? lanLines(lan) : `The court is open: ${where}`);
  say(`Its API is described at ${where}/api/docs`);
  const demo = await seedDemo(app, config.secondFactor, say);
  if (demo) say(`${demo}Begin at ${where}; tablets of jurors at ${where}/room.\n`);
} catch (error) {
  // What was being filled when the signal came is refused its database; the end goes on in its order.
  if (ending) say('The demo is not filled yet. The next start goes on where this one stopped.');
  else {
    log.flush();
    await database.stop();
    giveUp(error);
  }
}
