import { notFound } from 'next/navigation';

/** Whatever no other page answers to, so that the 404 speaks the reader's language. */
export default function Page() {
  notFound();
}
