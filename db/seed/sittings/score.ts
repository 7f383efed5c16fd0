import type { PlayedItem, PlayedSitting } from '#db/seed/sittings/sit-exams.server.ts'

export const isRightlyGiven = ({ item, given }: PlayedItem) => given.option !== null && item.keys.includes(given.option)

export const scoreOf = ({ items }: Pick<PlayedSitting, 'items'>) =>
  items.filter((played) => !played.item.pilot && isRightlyGiven(played)).length
