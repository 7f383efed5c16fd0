import { PRIVATE, type SampleFields } from '#app/features/backlog/samples/sample-fields.ts'

type Recorded = { fields: SampleFields }

/** What the steps said, the latest of each; the history is the only place where it stands. */
export const factsIn = (history: readonly Recorded[]): SampleFields =>
  Object.assign({}, ...history.map(({ fields }) => fields))

export const withoutPrivate = (fields: SampleFields): SampleFields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !PRIVATE.some((each) => each === field)))
