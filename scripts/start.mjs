// npm start: from a bare clone to a running court.
import { become, checkNode, ensureBuilt, ensureInstalled } from './steps.mjs';

checkNode();
ensureInstalled();
ensureBuilt();

// npm runs us through a shell, and hands a SIGTERM to that shell only: when it is gone, the signal was meant for us.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 250).unref();

// Whoever tries the court has no authenticator at hand for each of its roles.
process.env.SECOND_FACTOR ||= 'offered';
await become('apps/api/main.js', process.argv.slice(2));
