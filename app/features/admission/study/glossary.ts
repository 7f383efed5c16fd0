import { CORE_TERMS } from '#app/features/admission/study/glossary-core.ts'
import { IMAGE_TERMS } from '#app/features/admission/study/glossary-image.ts'
import { LIGHT_TERMS } from '#app/features/admission/study/glossary-light.ts'
import { MOTION_TERMS } from '#app/features/admission/study/glossary-motion.ts'
import { STILLS_TERMS } from '#app/features/admission/study/glossary-stills.ts'
import type { GlossaryTerm } from '#app/features/admission/study/glossary-term.ts'

/** The words of the exam, open to all in both languages, so that nobody fails over a name. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  ...CORE_TERMS,
  ...IMAGE_TERMS,
  ...LIGHT_TERMS,
  ...MOTION_TERMS,
  ...STILLS_TERMS,
]
