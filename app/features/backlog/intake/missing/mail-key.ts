/** Under this a note's mail is found again, to be wiped with the rest. */
export const mailKeyOf = (noteId: string) => `missing:${noteId}`
