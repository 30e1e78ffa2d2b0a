// npm run build: the build, whether it is needed or not.
import { build, checkNode, ensureInstalled } from './steps.mjs';

checkNode();
ensureInstalled();
process.exitCode = build({ clean: true }) ? 0 : 1;
