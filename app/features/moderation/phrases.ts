/** A list of words and phrases written as running text, parted by bars. */
export function phrases(text: string): readonly string[] {
  return text.split('|').flatMap((phrase) => phrase.trim() || [])
}
