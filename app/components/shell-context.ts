import { createContext, useContext } from 'react'
import type { Audience } from '#app/permissions.ts'

/** What the frame of every page needs; a function of the audience, never of a person. */
export type Shell = {
  audience: Audience
  language: 'en' | 'zh-CN'
  theme: 'light' | 'dark' | 'system'
  brandName: string
  makerName: string
  demo: boolean
  /** Server only: told of each feature whose words a page uses. */
  onWordsUsed?: (feature: string) => void
}

export const ShellContext = createContext<Shell | undefined>(undefined)

export function useShell(): Shell {
  const shell = useContext(ShellContext)
  if (!shell) throw new Error('no shell around this component')
  return shell
}
