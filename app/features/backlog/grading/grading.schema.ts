import { z } from 'zod'
import { oneOf, optional, version, whole } from '#app/features/backlog/field-kinds.ts'
import { typedText } from '#app/features/forum/typed-text.ts'

const why = typedText({ min: 1, max: 300 })

const IMPACTS = ['0.25', '0.5', '1', '2', '3'] as const

export const needSchema = z.object({
  version,
  needGrade: oneOf(['A', 'B', 'C', 'D']),
  why,
  sceneFit: optional(whole(0, 3)),
  impact: optional(oneOf(IMPACTS).transform(Number)),
  confidence: optional(whole(0, 100)),
})

export const makeSchema = z.object({
  version,
  makeGrade: whole(1, 4),
  why,
  modularReuse: optional(whole(0, 3)),
  weeks: optional(whole(0, 500)),
  toolingWeeks: optional(whole(0, 500)),
})
