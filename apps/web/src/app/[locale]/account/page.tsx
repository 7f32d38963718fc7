import type { Metadata } from 'next';
import { said, sessions, viewerOrSignIn } from '../../../account/asking.ts';
import { personalHead } from '../../../account/heading.ts';
import { AccountView } from '../../../features/account/account-view.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';

type Props = PageProps<'/[locale]/account'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return personalHead(localeOf((await params).locale), 'account', '/account');
}

export default async function Page({ params }: Props) {
  const viewer = await viewerOrSignIn(localeOf((await params).locale));
  return <AccountView viewer={viewer} sessions={await sessions()} said={await said()} now={new Date().toISOString()} />;
}
