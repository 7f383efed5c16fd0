import type { LineSlug, SeedLanguage } from '#db/seed/community/seed-types.ts'
import {
  CHINESE_LIGHT_ISSUES,
  CHINESE_MONITOR_ISSUES,
  CHINESE_POWER_ISSUES,
} from '#db/seed/volume/chinese/electric-issues.ts'
import { CHINESE_OPENING_PARAGRAPHS, CHINESE_TITLES } from '#db/seed/volume/chinese/openings.ts'
import { CHINESE_ANSWER, CHINESE_SHORT_REPLIES } from '#db/seed/volume/chinese/replies.ts'
import { CHINESE_RIG_ISSUES } from '#db/seed/volume/chinese/rig-issues.ts'
import { CHINESE_SET, CHINESE_WORDS } from '#db/seed/volume/chinese/words.ts'
import { MONITOR_ISSUES, POWER_ISSUES } from '#db/seed/volume/english/electric-issues.ts'
import { MOUNT_ISSUES, RELEASE_ISSUES } from '#db/seed/volume/english/holding-issues.ts'
import { OPENING_PARAGRAPHS, TITLES } from '#db/seed/volume/english/openings.ts'
import { ANSWER, SHORT_REPLIES } from '#db/seed/volume/english/replies.ts'
import { CAGE_ISSUES, ROD_ISSUES } from '#db/seed/volume/english/rig-issues.ts'
import { LIGHT_ISSUES, TRIPOD_ISSUES } from '#db/seed/volume/english/set-issues.ts'
import { ENGLISH_SET, ENGLISH_WORDS } from '#db/seed/volume/english/words.ts'
import type { Issue } from '#db/seed/volume/issue.ts'
import type { Wordings } from '#db/seed/volume/phrase.ts'

export type ThreadKind = 'question' | 'need' | 'fault' | 'discussion'

type Phrases = readonly string[]

/** All that is needed to talk in one language. */
export type Tongue = {
  language: SeedLanguage
  /** What stands between two sentences of a paragraph. */
  gap: string
  /** Drawn once for a thread. */
  set: Wordings
  /** Drawn anew each time. */
  words: Wordings
  titles: Record<ThreadKind, Phrases>
  opening: Record<ThreadKind, readonly Phrases[]>
  answer: Record<'opener' | 'cause' | 'fix' | 'otherwise' | 'proof', Phrases>
  short: Record<'same' | 'thanks' | 'doubt' | 'detail' | 'ask' | 'aside', Phrases>
  issues: Record<LineSlug, Issue[]>
}

export const TONGUES: Record<SeedLanguage, Tongue> = {
  en: {
    language: 'en',
    gap: ' ',
    set: ENGLISH_SET,
    words: ENGLISH_WORDS,
    titles: TITLES,
    opening: OPENING_PARAGRAPHS,
    answer: ANSWER,
    short: SHORT_REPLIES,
    issues: {
      cages: CAGE_ISSUES,
      rods: ROD_ISSUES,
      mounts: MOUNT_ISSUES,
      'quick-release': RELEASE_ISSUES,
      tripods: TRIPOD_ISSUES,
      lights: LIGHT_ISSUES,
      power: POWER_ISSUES,
      monitoring: MONITOR_ISSUES,
    },
  },
  'zh-CN': {
    language: 'zh-CN',
    gap: '',
    set: CHINESE_SET,
    words: CHINESE_WORDS,
    titles: CHINESE_TITLES,
    opening: CHINESE_OPENING_PARAGRAPHS,
    answer: CHINESE_ANSWER,
    short: CHINESE_SHORT_REPLIES,
    issues: {
      ...CHINESE_RIG_ISSUES,
      lights: CHINESE_LIGHT_ISSUES,
      power: CHINESE_POWER_ISSUES,
      monitoring: CHINESE_MONITOR_ISSUES,
    },
  },
}
