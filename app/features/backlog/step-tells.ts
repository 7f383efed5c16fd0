/** Who hears of a step. What is left out is told to nobody. */
export type Tells = {
  /** Everyone who asked: at once, in the digest, or those of this epoch at once and the others in the digest. */
  people?: 'direct' | 'digest' | 'this-epoch'
  /** Whose words it began with. */
  author?: boolean
  /** The product manager and the engineer. */
  owners?: boolean
  leads?: boolean
  /** Whom the question is for. */
  addressee?: boolean
}

/** What is owed to people at once cannot be kept from them. */
export const mayBeQuiet = ({ people }: Tells) => people === 'digest' || people === undefined

type Case = {
  /** Passed on too often: a lead has to find it a home. */
  bounced?: boolean
  /** Kept quiet, or a change that nobody would see. */
  quiet?: boolean
  spam?: boolean
}

/** Who hears in this one case. */
export const tellsIn = (tells: Tells, { bounced, quiet, spam }: Case): Tells => ({
  ...tells,
  ...(bounced && { leads: true }),
  ...(quiet && mayBeQuiet(tells) && { people: undefined }),
  ...(spam && { author: false }),
})
