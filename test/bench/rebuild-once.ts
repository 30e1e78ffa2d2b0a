import 'reflect-metadata';
import { LocalMasterKey, rebuild } from '#platform';
import { viewsOn } from './big-record.js';
import { poolOn } from './ground.js';

// A process of its own, so that its memory is that of one rebuild: rebuild-once <url> <master key>.
const [url, secret] = process.argv.slice(2) as [string, string];
const pool = poolOn(url);
const events = await rebuild(await viewsOn(pool, new LocalMasterKey(Buffer.from(secret, 'base64'))));
process.stdout.write(JSON.stringify({ events, kilobytes: process.resourceUsage().maxRSS }));
process.exit(0);
