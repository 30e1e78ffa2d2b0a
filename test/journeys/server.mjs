// The API as its main program starts it, without the demonstration court: journeys start it, and kill it.
import { createApi } from '../../dist/apps/api/http.js';
import { giveUp, openGround } from '../../dist/apps/api/open-court.js';

const { config, court } = await openGround(process.env).catch(giveUp);
const app = await createApi(court).catch(giveUp);
await app.listen(config.port, config.host);
process.stdout.write(`${app.getHttpServer().address().port}\n`);
