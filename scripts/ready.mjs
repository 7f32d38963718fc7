// Makes the checkout ready to run, then runs the TypeScript that is named after it, in this same process:
// `node scripts/ready.mjs scripts/start.ts`. Written before anything is installed: plain JavaScript without dependencies,
// in words that every Node since version 12 can read.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const oldest = { 20: 19, 22: 12 }[major]; // below, and in 21 and 23, Prisma and Vite refuse to work

if (major >= 24 || minor >= oldest) {
  ready().catch((error) => {
    console.error(process.env.PACTA_DEBUG === '1' ? error : error.message);
    process.exitCode = 1;
  });
} else {
  console.error(`Pacta needs Node.js 20.19 or later (of 22: 22.12, or 24 and later). This is ${process.versions.node}: see https://nodejs.org.`);
  process.exitCode = 1;
}

async function ready() {
  const { installWhatIsMissing } = await import('./install.mjs');
  await installWhatIsMissing();
  const script = process.argv[2];
  if (!script) return;
  // In this process, so that npm's signals reach what runs: a shell between them may keep them to itself.
  process.argv.splice(1, 2, resolve(script));
  await import('tsx');
  await import(pathToFileURL(process.argv[1]).href);
}
