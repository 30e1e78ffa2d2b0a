// npm run court -- <command>: the operator's commands. Nothing but the command's own words goes to stdout.
import { become, checkNode, ensureBuilt, ensureInstalled } from './steps.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
await become('apps/cli/main.js', process.argv.slice(2));
