import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';

const require = createRequire(import.meta.url);

/**
 * The SQL that Prisma would write for its schema on an empty database, from its own schema engine in WebAssembly, which
 * needs no download. `url` must reach an empty database; it is only asked for its version.
 */
export async function sqlOfSchema(schemaPath: string, url: string): Promise<string> {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await readFile(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as unknown as { __wbindgen_start(): void }).__wbindgen_start();
  const content = await readFile(schemaPath, 'utf8');
  const engine = await glue.SchemaEngine.new({ datamodels: [[schemaPath, content]] }, () => {},
    bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url })));
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}
