import { useLocale, useTranslations } from 'next-intl';
import { env } from '../env.ts';
import { CopyButton } from '../ui/copy-button.island.tsx';
import { Icon } from '../ui/icon.tsx';
import { frameOf } from './frame.ts';

/** The code by which other sites show what a page is about. `path` is the page's without its language. */
export function EmbedCode({ path, title }: { path: string; title: string }) {
  const t = useTranslations('embed');
  const cite = useTranslations('cite');
  const locale = useLocale();
  const code = `${frameOf({ site: env().publicSiteUrl, locale, path, title })}\n`;
  return (
    <details className="folded" id="embed">
      <summary className="small">{t('summary')} <Icon name="chevron-down" className="icon toggle" /></summary>
      <div className="code">
        <p className="caption">{t('how')} <a href={`/${locale}/embed${path}`}>{t('see')}</a></p>
        <div className="actions">
          <h3 className="h4" id="embed-code">{t('code')}</h3>
          <CopyButton text={code} label={cite('copyStyle')} done={cite('copied')} failed={cite('cannotCopy')} icon={<Icon name="copy" />} />
        </div>
        <pre className="wrapping" tabIndex={0} aria-labelledby="embed-code" role="region"><code>{code}</code></pre>
      </div>
    </details>
  );
}
