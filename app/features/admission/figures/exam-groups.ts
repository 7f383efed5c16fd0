import { TRACKS, type Track } from '#app/features/admission/blueprint.ts'
import { ITEM_LANGUAGES, type ItemLanguage } from '#app/features/admission/question.ts'

/** Figures of the exam are kept for each track and each language, and for all of either. */
const FIGURE_TRACKS = [...TRACKS, 'all'] as const
export const FIGURE_LANGUAGES = [...ITEM_LANGUAGES, 'all'] as const
export type FigureTrack = (typeof FIGURE_TRACKS)[number]
export type FigureLanguage = (typeof FIGURE_LANGUAGES)[number]

export const FIGURE_GROUPS = FIGURE_TRACKS.flatMap((track) => FIGURE_LANGUAGES.map((lang) => ({ track, lang })))

const WIDTH = FIGURE_LANGUAGES.length
const placeOf = (track: FigureTrack, lang: FigureLanguage) =>
  FIGURE_TRACKS.indexOf(track) * WIDTH + FIGURE_LANGUAGES.indexOf(lang)

/** The places in `FIGURE_GROUPS` that a sitting counts in, its own narrowest group first. */
export const groupsOf = (track: Track, lang: ItemLanguage): number[] => [
  placeOf(track, lang),
  placeOf(track, 'all'),
  placeOf('all', lang),
  placeOf('all', 'all'),
]

export const examFigureId = (track: FigureTrack, lang: FigureLanguage) => `exam:${track}:${lang}`
export const itemFigureId = (itemId: string) => `item:${itemId}`
