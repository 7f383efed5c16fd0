import { createContext } from 'react'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'

/** The answers of a page as they stand now, by number. */
export const LiveAnswersContext = createContext<ReadonlyMap<number, LiveAnswer>>(new Map())
