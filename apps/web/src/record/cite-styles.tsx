import { useLocale, useTranslations } from 'next-intl';
import { CopyButton } from '../ui/copy-button.island.tsx';
import { Icon } from '../ui/icon.tsx';
import { downloadsOf } from './downloads.ts';
import type { Downloadable } from './downloads.ts';

/** How to cite one thing, in the four styles of the API. */
export type Citations = { text: string; bibtex: string; ris: string; csl: string };

/** The page whose files hold the same citations. `path` is without its language. */
export type Files = { of: Downloadable; path: string };

/** A citation in the styles that programs read: to select, to copy, and the files that hold them. */
export function CiteStyles({ citations, files }: { citations: Citations; files: Files }) {
  const t = useTranslations('cite');
  const locale = useLocale();
  const downloads = downloadsOf(files.of, { locale, path: files.path, parameters: [] });
  const styles = [
    { name: 'BibTeX', code: `${citations.bibtex.trim()}\n` },
    { name: 'RIS', code: citations.ris },
    { name: 'CSL-JSON', code: `${JSON.stringify(JSON.parse(citations.csl), null, 2)}\n` },
  ];
  return styles.map(({ name, code }) => {
    const file = downloads.find((one) => one.name === name);
    const id = `style-${name.toLowerCase()}`;
    return (
      <div key={name} className="code">
        <div className="actions">
          <h3 className="h4" id={id}>{name}</h3>
          <CopyButton text={code} label={t('copyStyle')} done={t('copied')} failed={t('cannotCopy')} icon={<Icon name="copy" />} />
          {file && <a href={file.href} type={file.type} download><Icon name="download" />{t('file')}<span className="unseen"> {name}</span></a>}
        </div>
        <pre tabIndex={0} aria-labelledby={id} role="region"><code>{code}</code></pre>
      </div>
    );
  });
}
