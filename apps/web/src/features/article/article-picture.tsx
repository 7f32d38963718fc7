import { useTranslations } from 'next-intl';
import { Icon } from '../../ui/icon.tsx';
import { Picture } from './picture.island.tsx';
import type { ArticleWhole } from './reading.ts';

/** The picture that the outlet shows with its article. Pacta keeps no copy, and asks for it when a reader does. */
export function ArticlePicture({ article }: { article: ArticleWhole }) {
  const t = useTranslations('picture');
  const { image, outlet } = article;
  if (!image) return null;
  const page = article.url ?? outlet.url;
  const credit = t.rich('credit', {
    outlet: outlet.name,
    link: (name) => (page ? <a href={page}>{name}</a> : <>{name}</>),
  });
  const instead = (
    <div className="no-picture">
      <Icon name="image-off" />
      <div>
        <b>{t('missing')}</b>
        {t.rich('missingWhy', { host: new URL(image.url).host, link: (words) => <a href={image.url} rel="noreferrer">{words}</a> })}
      </div>
    </div>
  );
  const offer = { icon: <Icon name="image" />, title: t('offer', { outlet: outlet.name }), why: t('offerWhy'), ask: t('ask', { host: new URL(image.url).host }) };
  return <Picture src={image.url} alt={image.alt ?? t('alt', { outlet: outlet.name })} credit={credit} offer={offer} instead={instead} />;
}
