declare const proven: unique symbol;

/** At least one. */
export type AtLeastOne<Evidence> = readonly [Evidence, ...Evidence[]];

/**
 * A fact with what it stands on. It cannot be built without: only {@link claim} makes one, so whoever is handed a `Claim` can show
 * where it is written.
 */
export type Claim<Value, Evidence> = { readonly value: Value; readonly evidence: AtLeastOne<Evidence>; readonly [proven]: true };

/** Binds a fact to its evidence. With a list that may be empty the answer is null where it is. */
export function claim<const Value, Evidence>(value: Value, evidence: AtLeastOne<Evidence>): Claim<Value, Evidence>;
export function claim<const Value, Evidence>(value: Value, evidence: readonly Evidence[]): Claim<Value, Evidence> | null;
export function claim<Value, Evidence>(value: Value, evidence: readonly Evidence[]): Claim<Value, Evidence> | null {
  return evidence.length === 0 ? null : (Object.freeze({ value, evidence: Object.freeze([...evidence]) }) as unknown as Claim<Value, Evidence>);
}
