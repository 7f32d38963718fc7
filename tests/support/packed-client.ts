import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

export type Outside = {
  folder: string;
  /** The file that npm would publish. */
  tarball: string;
  /** Compiles files of the project under strict. Gives what the compiler complains about, a line each. */
  compile(module: 'nodenext' | 'node16' | 'esnext', files: Record<string, string>, compiler?: string): Promise<string[]>;
  /** Runs a file of the project and gives what it prints. */
  node(...words: string[]): Promise<string>;
  remove(): Promise<void>;
};

/** An empty project in which the client is installed as npm would publish it. */
export async function packedClient(): Promise<Outside> {
  const folder = await mkdtemp(join(tmpdir(), 'pacta-client-'));
  const { stdout } = await run('npm', ['pack', '--workspace', '@pacta/client', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'outside', private: true, type: 'module' }));
  // Offline: the client depends on nothing, so there is nothing to ask a registry for.
  const tarball = join(folder, stdout.trim());
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder });
  return {
    folder,
    tarball,
    async compile(module, files, compiler = TSC) {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      await writeFile(join(folder, 'node.d.ts'), 'declare const process: { argv: string[]; memoryUsage(): { heapUsed: number } };');
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({
        compilerOptions: { strict: true, declaration: true, target: 'es2022', lib: ['es2022', 'dom', 'dom.asynciterable'], module, moduleResolution: module === 'esnext' ? 'bundler' : module, types: [] },
        files: [...Object.keys(files), 'node.d.ts'],
      }));
      const complaints = await run(process.execPath, [compiler, '-p', '.'], { cwd: folder }).then(() => '', (error: { stdout: string }) => error.stdout);
      return complaints.trim().split('\n').filter((line) => line !== '' && !line.startsWith(' '));
    },
    node: async (...words) => (await run(process.execPath, words, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })).stdout,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
