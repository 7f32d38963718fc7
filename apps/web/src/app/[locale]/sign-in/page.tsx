import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { said, viewer } from '../../../account/asking.ts';
import { personalHead } from '../../../account/heading.ts';
import { ownPath } from '../../../account/own-path.ts';
import { SignInView } from '../../../features/account/sign-in-view.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';
import { paths } from '../../../record/paths.ts';

type Props = PageProps<'/[locale]/sign-in'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return personalHead(localeOf((await params).locale), 'signIn', '/sign-in');
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const { next } = await searchParams;
  const to = ownPath(typeof next === 'string' ? next : null);
  if (await viewer()) redirect(to ?? paths.account(locale));
  return <SignInView said={await said()} next={to} />;
}
