import { type Level, type Stratum, type Topic, TRACK_TOPICS, type Track } from '#app/features/admission/blueprint.ts'

export const PROFILES = [
  'guesser',
  'keenAmateur',
  'borderlineProfessional',
  'workingProfessional',
  'stillsProfessional',
  'motionProfessional',
] as const
export type Profile = (typeof PROFILES)[number]

type Rates = Record<Level, number>

// Assumed, not measured: to be replaced by what candidates of known standing score once some hundreds have sat.
const GUESSER: Rates = { 1: 0, 2: 0, 3: 0 }
const AMATEUR: Rates = { 1: 0.75, 2: 0.5, 3: 0.3 }
const BORDERLINE: Rates = { 1: 0.85, 2: 0.7, 3: 0.45 }
const WORKING: Rates = { 1: 0.95, 2: 0.85, 3: 0.6 }

/** The chance that such a candidate has an item of this stratum and so many options right; nobody does worse than guess. */
export function rightRate(profile: Profile, { topic, level }: Stratum, options: number): number {
  return Math.max(ratesOf(profile, topic)[level], 1 / options)
}

function ratesOf(profile: Profile, topic: Topic): Rates {
  switch (profile) {
    case 'guesser':
      return GUESSER
    case 'keenAmateur':
      return AMATEUR
    case 'borderlineProfessional':
      return BORDERLINE
    case 'workingProfessional':
      return WORKING
    // In the topics of the other trade, who is at home in one is a keen amateur.
    case 'stillsProfessional':
      return isOfTrack('motion', topic) ? AMATEUR : WORKING
    case 'motionProfessional':
      return isOfTrack('stills', topic) ? AMATEUR : WORKING
  }
}

const isOfTrack = (track: Track, topic: Topic) => (TRACK_TOPICS[track] as readonly Topic[]).includes(topic)
