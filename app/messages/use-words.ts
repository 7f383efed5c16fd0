import { useShell } from '#app/components/shell-context.ts'
import type { Feature, FeatureWords, WordsFile } from '#app/messages/features.ts'

// The server has all words at hand; the browser fetches one small file per language and feature.
const atHand = import.meta.env.SSR ? import.meta.glob<WordsFile>('./{en,zh-CN}/*.ts', { eager: true }) : {}
const fetched = new Map<string, WordsFile>()

/** In the browser, suspends until the file is there; pages change in transitions, so nothing flickers. */
export function useWords<F extends Feature>(feature: F): FeatureWords[F] {
  const { language, onWordsUsed } = useShell()
  onWordsUsed?.(feature)
  const path = pathOf(language, feature)
  const file = atHand[path] ?? fetched.get(path)
  if (file) return file.words as FeatureWords[F]
  throw fetchWords(language, feature)
}

export async function fetchWords(language: string, feature: string): Promise<void> {
  const path = pathOf(language, feature)
  const { files } = await (language === 'en'
    ? import('#app/messages/english-files.ts')
    : import('#app/messages/chinese-files.ts'))
  const file = await files[path]?.()
  if (!file) throw new Error(`no words at ${path}`)
  fetched.set(path, file)
}

const pathOf = (language: string, feature: string) => `./${language}/${feature}.ts`
