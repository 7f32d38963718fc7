'use client';

import { useEffect, useState } from 'react';

/** Shows what stands in a password field, and hides it again, also before it is sent: browsers keep what stands in a plain field. */
export function ShowPassword({ field, show, hide }: { field: string; show: string; hide: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const input = document.getElementById(field);
    if (!(input instanceof HTMLInputElement)) return;
    input.type = shown ? 'text' : 'password';
    const hideAgain = () => (input.type = 'password');
    input.form?.addEventListener('submit', hideAgain);
    return () => input.form?.removeEventListener('submit', hideAgain);
  }, [field, shown]);
  return (
    <button type="button" className="button js-only" aria-controls={field} onClick={() => setShown(!shown)}>
      {shown ? hide : show}
    </button>
  );
}
