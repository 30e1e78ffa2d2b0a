// Lets Node run the TypeScript sources outside Jest: node --import ./test/setup/ts.mjs <file>.
import { register } from 'node:module';

register('./ts-hooks.mjs', import.meta.url);
