// The reference of the package, from its source: each call with what it says of itself, what the compiler says that it takes, and
// where its operation stands. Part of `npm run generate`; a path that is given takes it instead of its place.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
/** A client with a language, in a file that is not there: of its type the calls are read. */
const CLIENT = { path: `${SRC}a-client.ts`, text: "import { createClient } from './index.ts';\nexport const pacta = createClient({ url: '', locale: 'EN' });" };
const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, allowImportingTsExtensions: true };
const host = ts.createCompilerHost(options);
const { fileExists, readFile } = host;
host.fileExists = (path) => path === CLIENT.path || fileExists(path);
host.readFile = (path) => (path === CLIENT.path ? CLIENT.text : readFile(path)); // `getSourceFile` reads by it
const program = ts.createProgram([`${SRC}index.ts`, CLIENT.path], options, host);
const checker = program.getTypeChecker();
const exportsOf = (path) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)));
const door = exportsOf(`${SRC}index.ts`);
const client = checker.getTypeOfSymbol(exportsOf(CLIENT.path)[0]);
const meant = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const declarationOf = (symbol) => meant(symbol).declarations[0];
const fileOf = (symbol) => declarationOf(symbol).getSourceFile().fileName;
const saysOf = (symbol) => ts.displayPartsToString(meant(symbol).getDocumentationComment(checker)).replaceAll(/\{@link (\w+) ?\}/g, '`$1`').replaceAll('\n', ' ').trim();

/** What has an entry. */
const entries = new Set();
/** The names that the door gives to what is called otherwise inside. */
const renamed = door.filter((symbol) => meant(symbol).name !== symbol.name);
const asNamed = (code) => renamed.reduce((text, symbol) => text.replaceAll(new RegExp(`\\b${meant(symbol).name}\\b`, 'g'), symbol.name), code);

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

/** What the call at a place of the client takes: the names in its brackets, and those of its variables. */
function taken(place) {
  const type = place.split('.').reduce((whole, name) => checker.getTypeOfSymbol(whole.getProperty(name)), client);
  const [signature] = type.getCallSignatures();
  const { parameters } = checker.signatureToSignatureDeclaration(signature, ts.SyntaxKind.FunctionType, undefined, ts.NodeBuilderFlags.NoTruncation);
  const names = parameters.map(({ name }) => name.text);
  const types = checker.getTypeArguments(checker.getTypeOfSymbol(signature.parameters[0])); // all are one tuple
  const variables = types[names.indexOf('variables')];
  return {
    words: parameters.map(({ name, questionToken }) => `${name.text}${questionToken ? '?' : ''}`),
    variables: variables ? checker.getNonNullableType(variables).getProperties().map(({ name }) => name) : [],
  };
}

function call(symbol, place) {
  const source = declarationOf(symbol).getText();
  const operation = [...source.matchAll(/(\w+)Document\b/g)].map(([, name]) => operations.get(name)).find((one) => one) ?? callee(source);
  const { words, variables } = taken(place);
  const shown = operation.variableDefinitions.filter(({ variable: { name } }) => variables.includes(name.value))
    .map(({ variable, type, defaultValue }) => `\`${variable.name.value}: ${print(type)}\`${defaultValue ? `, else \`${print(defaultValue)}\`` : ''}`);
  if (shown.length !== variables.length) throw new Error(`${symbol.name} takes ${variables.join(', ')}, and its operation ${shown.join(', ')}.`);
  entries.add(symbol.name);
  return [
    `#### \`pacta.${place}(${words.join(', ')})\``,
    `${saysOf(symbol)} As a function: \`${symbol.name}(${['connection', ...words].join(', ')})\`.`,
    ...(shown.length > 0 ? [`Variables: ${shown.join(' · ')}.`] : []),
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
const named = (symbol) => (entries.add(symbol.name), `#### \`${symbol.name}\`\n\n${saysOf(symbol)}`);
/** A function with all its signatures; a type with its whole declaration. */
function whole(symbol) {
  const [node, ...others] = meant(symbol).declarations;
  const signatures = others.length > 0 ? [node, ...others].filter(({ body }) => !body) : [node];
  const code = ts.isFunctionDeclaration(node) ? signatures.map(signatureOf).join('\n') : ts.isVariableDeclaration(node) ? `const ${node.getText()};` : node.getText();
  return `${named(symbol)}\n\n\`\`\`ts\n${asNamed(code.replaceAll(/^export /gm, ''))}\n\`\`\``;
}
const signatureOf = (node) => node.getText().slice(0, node.body ? node.body.getStart() - node.getStart() : undefined).trim().replace(/;?$/, ';');

/** What it says of itself, and each of its properties. */
const listed = (symbol) => [named(symbol), listOf(symbol)].filter((text) => text !== '').join('\n\n');

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
  'Written from the source by `npm run generate`. Types of variables are those of the schema, described on every Pacta under `/en/api` and in `@pacta/client/schema.graphql`; what is marked `!` must be given. A client with a `locale` may leave `locale` out, and the headings are those of such a client: without one, it must be given wherever it stands among the variables.',
  '## Making a client',
  ...['createClient', 'connect'].map((name) => named(exported(name))),
  'Both take `ConnectionOptions`; each call takes `CallOptions`, last.',
  listed(exported('ConnectionOptions')),
  listed(exported('CallOptions')),
  named(exported('PactaClient')),
  listed(exported('Connection')),
  '## Calls',
  ...inOrder.flatMap(([group, calls]) => [`### ${group}`, ...calls]),
  '## Operations of your own',
  'By `request` and `subscribe` of a connection or a client.',
  ...of('document.ts').map(whole),
  '## Evidence',
  ...[...of('claim.ts'), ...of('match.ts'), ...of('verify-passage.ts')].map(whole),
  '## Errors',
  ...of('errors.ts').map((symbol) => (ts.isClassDeclaration(declarationOf(symbol)) ? listed(symbol) : whole(symbol))),
  '## Trying again',
  ...of('retry.ts').map(whole),
  '## Types of calls',
  'For functions of your own that pass on what a call takes.',
  ...[...of('ask.ts'), ...of('walk.ts')].map(whole),
];
const reference = `${parts.join('\n\n')}\n`;
const forgotten = door.filter((symbol) => !fileOf(symbol).includes('__generated__') && !entries.has(symbol.name)).map(({ name }) => name);
if (forgotten.length > 0) throw new Error(`The reference has no place for ${forgotten.join(', ')}.`);
writeFileSync(process.argv[2] ?? `${SRC}__generated__/reference.md`, reference);
