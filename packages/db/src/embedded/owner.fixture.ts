import { startEmbedded } from './start-embedded.ts';

// A process that owns a database until it is killed. Says "ready" and the connection string, or why it cannot.
const [dataDir = ''] = process.argv.slice(2);
startEmbedded({ dataDir, fsync: false }).then(
  ({ url }) => {
    console.log(`ready ${url}`);
    setInterval(() => undefined, 60_000); // stay
  },
  (error: Error) => console.log(`refused ${error.message}`),
);
