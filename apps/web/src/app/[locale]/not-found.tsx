import { NotFoundView } from '../../features/shell/not-found-view.tsx';

/** For what a page itself finds missing, as a filter by a domain that there is not. */
export default function NotFound() {
  return <NotFoundView />;
}
