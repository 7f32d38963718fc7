import type { ViewerQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { Confirmed } from './confirmed.tsx';
import { useMoments } from './use-said.tsx';

type Key = NonNullable<ViewerQuery['viewer']>['apiKeys'][number];

/** The keys of somebody: those in use, each with a way to end it, and folded those that are over. `now`: the moment of asking. */
export function KeyList({ keys, now }: { keys: readonly Key[]; now: string }) {
  const t = useTranslations('account.account');
  const isOver = ({ revokedAt, expiresAt }: Key) => revokedAt !== null || (expiresAt !== null && expiresAt <= now);
  const [used, over] = [keys.filter((key) => !isOver(key)), keys.filter(isOver)];
  return (
    <>
      {used.length === 0 ? <p className="quiet">{t('noKeys')}</p> : <ul className="plain-list accounts">{used.map((key) => <UsedKey key={key.id} of={key} />)}</ul>}
      {over.length > 0 && (
        <details className="folded after">
          <summary className="small">{t('keysOver', { count: over.length })} <Icon name="chevron-down" className="icon toggle" /></summary>
          <ul className="plain-list accounts">{over.map((key) => <KeyThatIsOver key={key.id} of={key} />)}</ul>
        </details>
      )}
    </>
  );
}

function UsedKey({ of: { id, name, start, powers, createdAt, expiresAt, lastUsedAt } }: { of: Key }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const { day, moment } = useMoments();
  return (
    <li>
      <div>
        <h4 className="title">{name}</h4>
        <p className="small muted"><code>{start}…</code></p>
        <dl className="key-values named after-title">
          <dt>{t('account.keyAllows')}</dt>
          <dd>{powers.length === 0 ? t('account.keyReads') : powers.map((power) => t(`power.${power}`)).join(' · ')}</dd>
          <dt>{t('account.keyMade')}</dt>
          <dd>{day(createdAt)}</dd>
          <dt>{t('account.keyUsed')}</dt>
          <dd>{lastUsedAt === null ? t('account.keyUnused') : moment(lastUsedAt)}</dd>
          <dt>{t('account.keyEnds')}</dt>
          <dd>{expiresAt === null ? t('account.keyNeverEnds') : day(expiresAt)}</dd>
        </dl>
      </div>
      <Confirmed action={paths.form(locale, 'revoke-key')} id={id} word={t('account.revoke')} of={t('account.revokeNamed', { name })} sure={t('account.revokeSure')} does={t('account.revokeDo')} />
    </li>
  );
}

function KeyThatIsOver({ of: { name, start, revokedAt, expiresAt } }: { of: Key }) {
  const t = useTranslations('account.account');
  const { day } = useMoments();
  return (
    <li>
      <div>
        <h4 className="title">{name}</h4>
        <p className="small muted"><code>{start}…</code> · {revokedAt === null ? t('keyEnded', { day: day(expiresAt ?? '') }) : t('keyRevoked', { day: day(revokedAt) })}</p>
      </div>
    </li>
  );
}
