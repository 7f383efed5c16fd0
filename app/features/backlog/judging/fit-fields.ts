import { FIT_KINDS, type FitKind } from '#app/features/backlog/judging/fit-in-words.ts'

type FitField = `fit${Capitalize<FitKind>}`

/** Each fact of fit has a field of its own in the form. */
export const FIT_FIELDS: readonly { kind: FitKind; field: FitField }[] = FIT_KINDS.map((kind) => ({
  kind,
  field: `fit${kind[0]?.toUpperCase()}${kind.slice(1)}` as FitField,
}))
