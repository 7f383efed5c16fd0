/** How much a text says, in Latin letters: a Han character says what two of them do. */
export const readingWeight = (text: string) => [...text].length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
