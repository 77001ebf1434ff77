/** Words for a state speaking without a name, in the seven languages, folded to lower case. */
const words =
  /\b(?:authorit(?:y|ies)|officials?|government|autoridades?|funcionarios?|gobierno|governo|autorités?|gouvernement|behörden?|regierung)\b|власт[иь]|правительств|чиновник|влад[аи]|уряд/iu;

/** True for "the Belarusian authorities", "officials", "la autoridad": a state without the name of a body. */
export function speaksForState(name: string): boolean {
  return words.test(name);
}
