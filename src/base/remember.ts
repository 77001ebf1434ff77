/** A function of a string that keeps up to `max` of its answers, then starts anew. */
export function remember<T>(max: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept.value;
    const value = make(text);
    if (known.size >= max) known.clear();
    known.set(text, { value });
    return value;
  };
}
