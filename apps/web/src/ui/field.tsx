import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Own = {
  id: string;
  name: string;
  label: string;
  /** What to know before one types. */
  hint?: ReactNode;
  /** What is wrong with what was typed. */
  wrong?: string | null;
  /** What stands at the end of the field, as a button. */
  beside?: ReactNode;
};

/** A field of a form: its name, what to know before one types, what is wrong, and the field. */
export function Field({ label, hint, wrong, beside, ...input }: Own & Omit<ComponentProps<'input'>, keyof Own>) {
  return (
    <div className="field">
      <label htmlFor={input.id}>{label}</label>
      <Words id={input.id} hint={hint} wrong={wrong} />
      <div className={beside ? 'with-button' : undefined}>
        <input className="input" type="text" {...input} {...described(input.id, { hint, wrong })} />
        {beside}
      </div>
    </div>
  );
}

/** A field in which one of a few things is chosen. */
export function Choice({ id, name, label, wrong, options, defaultValue }: Own & { options: readonly { value: string; name: string }[]; defaultValue?: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Words id={id} wrong={wrong} />
      <select className="input" id={id} name={name} defaultValue={defaultValue} {...described(id, { wrong })}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
      </select>
    </div>
  );
}

type Said = Pick<Own, 'hint' | 'wrong'>;

function Words({ id, hint, wrong }: Said & { id: string }) {
  return (
    <>
      {hint && <p className="caption" id={`${id}-hint`}>{hint}</p>}
      {wrong && <p className="wrong" id={`${id}-wrong`}><Icon name="triangle-alert" /> {wrong}</p>}
    </>
  );
}

const described = (id: string, { hint, wrong }: Said) => ({
  'aria-describedby': [wrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': wrong ? true : undefined,
});
