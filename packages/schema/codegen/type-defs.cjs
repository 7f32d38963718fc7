const { printSchemaWithDirectives } = require('@graphql-tools/utils');

/** A code generator plugin: the whole schema as one string that bundles need not look for on disk. */
exports.plugin = (schema) =>
  `/** The printed schema. */\nexport const typeDefs = ${JSON.stringify(printSchemaWithDirectives(schema))};\n`;
