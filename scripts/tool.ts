// Runs one tool of the repository with telemetry switched off: `node scripts/ready.mjs scripts/tool.ts turbo run build`.
import { toolAloud } from './run-command.ts';

const [name, ...args] = process.argv.slice(2);
if (!name) throw new Error('Name the tool to run, as in: scripts/tool.ts turbo run build');
const { ok } = await toolAloud(name, ...args);
process.exitCode = ok ? 0 : 1;
