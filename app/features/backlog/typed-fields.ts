/** What was typed, to be shown again beside what was wrong with it. */
export const typedFields = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
