export { typeDefs } from './__generated__/type-defs.ts';
