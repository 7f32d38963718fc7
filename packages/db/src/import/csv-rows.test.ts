import { afterAll, expect, test } from 'vitest';
import { csvFolder } from './csv-file.fixture.ts';
import { published, rowsOf } from './csv-rows.ts';
import { ImportError } from './import-error.ts';

const folder = csvFolder();
afterAll(folder.remove);

const FILE = { is: 'the list of boats (boats.csv)', columns: ['name', 'port'] } as const;

async function read(content: string | Buffer) {
  const rows = [];
  for await (const row of rowsOf(folder.write(content), FILE)) rows.push(row);
  return rows;
}

/** What somebody is told who gives this file. */
async function refused(content: string | Buffer) {
  const error: unknown = await read(content).then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(ImportError);
  return (error as ImportError).message;
}

test('a row is read by column, whatever their order and whatever else is there', async () => {
  expect(await read('port,tons,name\nDakar,12,Ndiaga\n')).toEqual([{ line: 2, row: { port: 'Dakar', tons: '12', name: 'Ndiaga' } }]);
});

test.each([['LF', '\n'], ['CR LF', '\r\n']])('a row is found at the line where it begins, with %s, blank lines and line breaks in values', async (_, end) => {
  const rows = await read(['name,port', `"La ""Belle""${end}Aurore","Lomé, Togo"`, '', 'Ana,"1"', `"a${end}${end}b",2`, 'c,3'].join(end));
  expect(rows.map(({ line }) => line)).toEqual([2, 5, 6, 9]);
  expect(rows[0]?.row).toEqual({ name: `La "Belle"${end}Aurore`, port: 'Lomé, Togo' });
});

test('a byte order mark is no part of the first column', async () => {
  expect((await read('\uFEFFname,port\nAna,Dakar'))[0]?.row).toEqual({ name: 'Ana', port: 'Dakar' });
});

test('a row keeps its published values as they are, and no empty ones', () => {
  expect(published({ name: ' Ana ', port: '', tons: '0' })).toEqual({ name: ' Ana ', tons: '0' });
});

test('a file with another header is refused, with what was expected and what was found', async () => {
  const message = await refused('name;port\nAna;Dakar');
  for (const part of [/\.csv:1 /, 'the list of boats (boats.csv)', 'Missing: name, port', 'separated by commas: name, port', 'Found: name;port'])
    expect(message).toMatch(part);
});

test('a header that names a column twice is refused', async () => {
  expect(await refused('name,port,name\nAna,Dakar,Ana')).toMatch(/:1 names the column "name" twice/);
});

test.each([['nothing', ''], ['a header alone', 'name,port\n']])('a file of %s is refused', async (_, content) => {
  expect(await refused(content)).toMatch(/has no rows. It should be the list of boats/);
});

test.each([['LF', '\n'], ['CR LF', '\r\n']])('a ragged row is refused with its line, with %s', async (_, end) => {
  expect(await refused(['name,port', `"A${end}na",Dakar`, 'Bintou,Lomé,12'].join(end))).toMatch(/:4 has more or fewer columns than the header/);
});

test('a quote that is never closed is refused', async () => {
  expect(await refused('name,port\n"Ana,Dakar\nBintou,Lomé')).toMatch(/is not CSV \(Quote Not Closed/);
});

test('a text in another encoding is refused with its line', async () => {
  expect(await refused(Buffer.from('name,port\nAna,Dakar\nBintou,Lom\xe9\n', 'latin1'))).toMatch(/:3 is not UTF-8. Save the file as "CSV UTF-8"/);
  expect(await refused(Buffer.from('name,port\nAna,Dakar\n', 'utf16le'))).toMatch(/:1 is not UTF-8/);
});

test('a letter that falls on the border of two chunks is no damage', async () => {
  const rows = await read(`name,port\n${'é'.repeat(100_000)},x\n a${'é'.repeat(100_000)},y\n`);
  expect(rows.map(({ row }) => row.port)).toEqual(['x', 'y']);
});

test('a file that is not there is refused by its path', async () => {
  const rows = rowsOf('/nowhere/boats.csv', FILE);
  await expect(rows.next()).rejects.toThrow(/\/nowhere\/boats\.csv cannot be read .* Give the path of the list of boats/);
});

test('whoever reads the first rows alone does not have the rest read', async () => {
  for await (const { row } of rowsOf(folder.write(`name,port\n${'Ana,Dakar\n'.repeat(100_000)}\nragged`), FILE)) {
    expect(row.name).toBe('Ana');
    break;
  }
});
