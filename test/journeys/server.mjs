// The API as its main program starts it, without the demonstration court: journeys start it, and kill it.
import { createApi } from '../../dist/apps/api/http.js';
import { giveUp, openGround } from '../../dist/apps/api/open-court.js';
import { serveLan } from '../../dist/apps/api/serve-lan.js';
import { readArguments } from '../../dist/libs/platform/config.js';
import { Clock } from '../../dist/libs/platform/index.js';

const asked = readArguments(process.argv.slice(2));
const { config, court, lan, log } = await openGround(process.env, 1, asked).catch(giveUp);
const { CLOCK_AT } = process.env;
/** Where a story has set the court's clock, this server's stands there too. */
const clock =
  CLOCK_AT &&
  new (class extends Clock {
    now() {
      return CLOCK_AT;
    }
  })();
const app = await createApi({ ...court, ...(clock && { clock }) }, { tls: lan?.certified }).catch(giveUp);
await app.listen(config.port, config.host);
if (lan) await serveLan(app, lan, config.host, log);
process.stdout.write(`${app.getHttpServer().address().port}\n`);
