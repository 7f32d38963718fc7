/** An operation as text, with its variables as JSON text; empty when it has none. */
export type Tab = { query: string; variables: string };

/**
 * Which tabs the playground opens with, as GraphiQL's own properties. A first visit shows the samples, and before them
 * what the address asks for (`?query=…&variables=…`). Whoever comes back finds the tabs as they were left; what the
 * address asks for is one more tab.
 */
export function openingTabs(search: string, storage: 'empty' | 'kept', samples: Tab[]) {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  const asked = query ? { query, variables: indented(parameters.get('variables') ?? '') } : null;
  if (storage === 'kept') return asked ? { initialQuery: asked.query, initialVariables: asked.variables } : {};
  const tabs = asked ? [asked, ...samples] : samples;
  // GraphiQL shows the first tab's query, but its variables only when they are named here too.
  return { defaultTabs: tabs, ...(tabs[0] ? { initialVariables: tabs[0].variables } : {}) };
}

/** JSON on one line, as in an address, made readable; anything else is left as it is, for the editor to mark. */
function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
