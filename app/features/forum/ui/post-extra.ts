import { createContext, type ReactNode } from 'react'

/** What other parts of the house put under each post of a thread; the forum itself knows nothing of it. */
export const PostExtra = createContext<((postNo: number) => ReactNode) | undefined>(undefined)
