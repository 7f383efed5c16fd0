import type { Feature, FeatureWords } from '#app/messages/features.ts'
import { useShell } from '#app/components/shell-context.ts'

type File = { words: FeatureWords[Feature] }

// The server has all words at hand; the browser fetches one small file per language and feature.
const atHand = import.meta.env.SSR ? import.meta.glob<File>('./{en,zh-CN}/*.ts', { eager: true }) : {}
const toFetch = import.meta.env.SSR ? {} : import.meta.glob<File>('./{en,zh-CN}/*.ts')
const fetched = new Map<string, File>()

/** Suspends in the browser until the file is there; pages change in transitions, so nothing flickers. */
export function useWords<F extends Feature>(feature: F): FeatureWords[F] {
  const path = `./${useShell().language}/${feature}.ts`
  const file = atHand[path] ?? fetched.get(path)
  if (file) return file.words as FeatureWords[F]
  const load = toFetch[path]
  if (!load) throw new Error(`no words at ${path}`)
  throw load().then((loaded) => fetched.set(path, loaded))
}
