// PostGraphile as it comes, on one database: `node serve.mjs <postgresql://…> <port>`. Needs Node 22.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const [connectionString, port] = process.argv.slice(2);
const server = createServer();
const serv = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: 16 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
}).createServ(grafserv);
await serv.addTo(server);
server.listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
