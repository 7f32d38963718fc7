// The reference of the package, from its source: each call with what it says of itself, the variables of its operation and where
// that stands. Runs after `tsc`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const program = ts.createProgram([`${SRC}index.ts`], { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, allowImportingTsExtensions: true });
const checker = program.getTypeChecker();
const door = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(`${SRC}index.ts`)));
const meant = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const declarationOf = (symbol) => meant(symbol).declarations[0];
const fileOf = (symbol) => declarationOf(symbol).getSourceFile().fileName;
const saysOf = (symbol) => ts.displayPartsToString(meant(symbol).getDocumentationComment(checker)).replaceAll(/\{@link (\w+) ?\}/g, '`$1`').replaceAll('\n', ' ').trim();

/** Operations by name: file, variables, and the fields that the answer begins with. */
const operations = new Map(
  readdirSync(`${SRC}operations`, { recursive: true }).filter((path) => path.endsWith('.graphql')).flatMap((path) =>
    parse(readFileSync(`${SRC}operations/${path}`, 'utf8')).definitions.filter(({ kind }) => kind === 'OperationDefinition').map((one) => [one.name.value, { path: path.replaceAll('\\', '/'), ...one }])),
);

/** Where the object that `createClient` gives has each function: `listAgreements` → `agreements.list`. */
function places() {
  const found = new Map();
  const visit = (node, path) => {
    if (ts.isPropertyAssignment(node)) {
      const at = [...path, node.name.getText()];
      if (ts.isObjectLiteralExpression(node.initializer)) node.initializer.properties.forEach((one) => visit(one, at));
      const [, name] = /^bind\((?:\w+\.)?(\w+)/.exec(node.initializer.getText()) ?? [];
      if (name) found.set(name, at.join('.'));
    } else node.forEachChild((child) => visit(child, path));
  };
  visit(program.getSourceFile(`${SRC}create-client.ts`), []);
  return found;
}

function call(symbol, place) {
  const source = declarationOf(symbol).getText();
  const operation = [...source.matchAll(/(\w+)Document\b/g)].map(([, name]) => operations.get(name)).find((one) => one) ?? callee(source);
  const before = [...source.matchAll(/\b(\w+): string, /g)].map(([, name]) => name); // what is given before the variables
  const walks = /\bwalk\(/.test(source);
  const own = operation.variableDefinitions.filter(({ variable: { name } }) => !before.includes(name.value) && name.value !== 'locale' && !(walks && ['after', 'last', 'before'].includes(name.value)));
  const variables = own.map(({ variable, type, defaultValue }) => `\`${variable.name.value}: ${print(type)}\`${defaultValue ? `, else \`${print(defaultValue)}\`` : ''}`);
  const words = [...before, own.some(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue) ? 'variables' : 'variables?', 'options?'].join(', ');
  return [
    `#### \`pacta.${place}(${words})\``,
    `${saysOf(symbol)} As a function: \`${symbol.name}(connection, ${words})\`.`,
    ...(variables.length > 0 ? [`Variables: ${variables.join(' · ')}.`] : []),
    `Operation: [\`${operation.name.value}\`](../operations/${operation.path}).`,
  ].join('\n\n');

  /** A walk names the page that it turns. */
  function callee(text) {
    const [, name] = /\b(list\w+|search\w+)\(connection/.exec(text) ?? [];
    const inner = door.find((one) => one.name === name);
    if (!inner) throw new Error(`${symbol.name} asks no operation that the reference could name.`);
    const [, document] = /(\w+)Document\b/.exec(declarationOf(inner).getText());
    return operations.get(document);
  }
}

function property(symbol) {
  const node = declarationOf(symbol);
  const type = node.type ?? { getText: () => checker.typeToString(checker.getTypeOfSymbol(symbol)) };
  const shown = ts.isMethodSignature(node) ? node.getText().replace(/;$/, '') : `${symbol.name}${symbol.flags & ts.SymbolFlags.Optional ? '?' : ''}: ${type.getText()}`;
  return `- \`${shown.replaceAll(/\s+/g, ' ')}\`${saysOf(symbol) ? `: ${saysOf(symbol)}` : ''}`;
}
const of = (file) => door.filter((symbol) => basename(fileOf(symbol)) === file);
const exported = (name) => door.find((symbol) => symbol.name === name);
const propertiesOf = (symbol) => checker.getDeclaredTypeOfSymbol(meant(symbol)).getProperties().filter((one) => fileOf(one).startsWith(SRC) && one.name !== 'name');
const listOf = (symbol) => propertiesOf(symbol).map(property).join('\n');
const named = (symbol) => `#### \`${symbol.name}\`\n\n${saysOf(symbol)}`;
/** A function with its first signature; a type with its whole declaration. */
function whole(symbol) {
  const node = declarationOf(symbol);
  const code = ts.isFunctionDeclaration(node) ? node.getText().slice(0, node.body ? node.body.getStart() - node.getStart() : undefined).trim().replace(/;?$/, ';') : ts.isVariableDeclaration(node) ? `const ${node.getText()};` : node.getText();
  return `${named(symbol)}\n\n\`\`\`ts\n${code.replace(/^export /, '')}\n\`\`\``;
}

/** A class of errors with what it carries besides its name. */
const error = (symbol) => [named(symbol), listOf(symbol)].filter((text) => text !== '').join('\n\n');

const where = places();
const groups = new Map();
for (const symbol of door.filter(({ name }) => where.has(name))) {
  const place = where.get(symbol.name);
  const group = place.includes('.') ? `\`pacta.${place.split('.')[0]}\`` : 'Of the client itself';
  groups.set(group, [...(groups.get(group) ?? []), call(symbol, place)]);
}
const LAST = '`pacta.pages`';
const inOrder = [...groups].sort(([a], [b]) => Number(a === LAST) - Number(b === LAST));

const parts = [
  '# Reference of `@pacta/client`',
  'Written from the source by `npm run build`. Types of variables are those of the schema, described on every Pacta under `/en/api` and in `@pacta/client/schema.graphql`; what is marked `!` must be given. Where the client has no `locale`, each call takes `locale: Locale!` as well.',
  '## Making a client',
  ...['createClient', 'connect'].map((name) => named(exported(name))),
  'Both take `ConnectionOptions`:',
  listOf(exported('ConnectionOptions')),
  'Each call takes `CallOptions`, last:',
  listOf(exported('CallOptions')),
  '## Calls',
  ...inOrder.flatMap(([group, calls]) => [`### ${group}`, ...calls]),
  '## Operations of your own',
  'A `Connection` has these, and so has a `PactaClient`:',
  listOf(exported('Connection')),
  ...of('document.ts').map(whole),
  '## Evidence',
  ...[...of('claim.ts'), ...of('match.ts'), ...of('verify-passage.ts')].map(whole),
  '## Errors',
  ...of('errors.ts').map((symbol) => (ts.isClassDeclaration(declarationOf(symbol)) ? error(symbol) : whole(symbol))),
  '## Trying again',
  ...of('retry.ts').map(whole),
];
const reference = `${parts.join('\n\n')}\n`;
const forgotten = door.filter((symbol) => !fileOf(symbol).includes('__generated__') && !reference.includes(symbol.name)).map(({ name }) => name);
if (forgotten.length > 0) throw new Error(`The reference has no place for ${forgotten.join(', ')}.`);
writeFileSync(`${SRC}__generated__/reference.md`, reference);
