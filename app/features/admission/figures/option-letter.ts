/** By its place in the item: A is the first. */
export const letterOf = (option: number) => String.fromCharCode(65 + option)
