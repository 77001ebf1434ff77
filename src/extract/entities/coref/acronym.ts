const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'y', 'e', 'et']);

/** True when one side is a single word made of the other side's initials ("who" of "world health organization"). */
export function acronymLetters(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length !== 1 || long.length < 2) return false;
  const letters = short[0]!.replaceAll('.', '');
  if (letters.length < 2 || letters.length > 8) return false;
  const initials = long.filter((word) => !small.has(word)).map((word) => word[0]);
  return initials.join('') === letters || long.map((word) => word[0]).join('') === letters;
}
