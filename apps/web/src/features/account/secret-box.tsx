import { useTranslations } from 'next-intl';
import { CopyButton } from '../../ui/copy-button.island.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Something that is shown once, to be taken along. */
export function SecretBox({ title, secret, hint }: { title: string; secret: string; hint: string }) {
  const t = useTranslations('account.account');
  return (
    <div className="cite secret">
      <div>
        <h3 className="h4" id="secret-title">{title}</h3>
        <p className="caption">{hint}</p>
      </div>
      <p className="address" role="textbox" aria-readonly="true" aria-labelledby="secret-title" tabIndex={0}>{secret}</p>
      <p className="actions"><CopyButton text={secret} label={t('copy')} done={t('copied')} failed={t('cannotCopy')} icon={<Icon name="copy" />} /></p>
    </div>
  );
}
