import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { openingTabs } from './opening-tabs.ts';
import { post } from './post.ts';
import samples from 'samples';

const root = document.getElementById('playground');
if (!root) throw new Error('index.html has lost its element #playground.');

const storage = localStorage.getItem('graphiql:tabState') === null ? 'empty' : 'kept';
createRoot(root).render(
  <GraphiQL fetcher={post} defaultEditorToolsVisibility="variables" shouldPersistHeaders {...openingTabs(location.search, storage, samples)}>
    <GraphiQL.Logo>
      <span className="logo">Pacta</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
