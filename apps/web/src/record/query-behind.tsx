import type { PactaClient } from '@pacta/client';
import { useTranslations } from 'next-intl';
import { CopyButton } from '../ui/copy-button.island.tsx';
import { Icon } from '../ui/icon.tsx';

type Groups = Pick<PactaClient, 'pages' | 'domains' | 'datasets'>;

/** A method of `@pacta/client`, as `pages.pair`. */
type Method = { [Group in keyof Groups]: `${Group}.${Extract<keyof Groups[Group], string>}` }[keyof Groups];

/** What a page asked the API: an operation with its variables, and the method of `@pacta/client` that asks it. */
export type Asked = { call: Method; query: string; variables: Record<string, unknown> };

/** The query that gives everything on a page, ready to be run elsewhere: in the playground, in a terminal, in a program. */
export function QueryBehind({ asked, api }: { asked: Asked; api: string }) {
  const t = useTranslations('queryBehind');
  const query = asked.query.replace(/^ {4}(?=fragment )/gm, '').trim(); // so the client joins its fragments
  const variables = JSON.stringify(asked.variables, null, 2);
  const codes = [
    { id: 'operation', title: t('operation'), code: `${query}\n` },
    { id: 'variables', title: t('variables'), code: `${variables}\n` },
    { id: 'curl', title: t('curl'), code: curlOf(api, query, asked.variables) },
    { id: 'client', title: t('client'), code: clientOf(api, asked) },
  ];
  return (
    <div className="wrap">
      <details className="folded query-behind" id="query">
        <summary><Icon name="code-xml" /> {t('title')} <Icon name="chevron-down" className="icon toggle" /></summary>
        <p className="caption">{t('lead')}</p>
        <p className="actions"><a href={playgroundLink(api, query, asked.variables)}><Icon name="arrow-up-right" />{t('open')}</a></p>
        {codes.map(({ id, title, code }) => (
          <div key={id} className="code">
            <div className="actions">
              <h2 className="h4" id={`query-${id}`}>{title}</h2>
              <CopyButton text={code} label={t('copy')} done={t('copied')} failed={t('cannotCopy')} icon={<Icon name="copy" />} />
            </div>
            <pre tabIndex={0} aria-labelledby={`query-${id}`} role="region"><code>{code}</code></pre>
          </div>
        ))}
      </details>
    </div>
  );
}

/** The address that opens the API's playground with an operation and its variables filled in. */
function playgroundLink(api: string, query: string, variables: Asked['variables']): string {
  const filled = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `${api}?${filled.toString()}`;
}

/** For a POSIX shell: an apostrophe ends the quoted word, stands for itself and begins it again. */
function curlOf(api: string, query: string, variables: Asked['variables']): string {
  const body = JSON.stringify({ query, variables }).replaceAll("'", String.raw`'\''`);
  return `curl '${api}' --header 'Content-Type: application/json' --data-raw '${body}'\n`;
}

function clientOf(api: string, { call, variables }: Asked): string {
  return `import { createClient } from '@pacta/client';

const pacta = createClient({ url: '${api}' });
const answer = await pacta.${call}(${JSON.stringify(variables, null, 2)});
console.log(answer);
`;
}
