import type { Feature, FeatureWords } from '#app/messages/features.ts'
import type { Language } from '#app/platform/context.server.ts'

type File = { words: FeatureWords[Feature] }

const files = import.meta.glob<File>('./{en,zh-CN}/*.ts', { eager: true })

export function wordsFor<F extends Feature>(language: Language, feature: F): FeatureWords[F] {
  const file = files[`./${language}/${feature}.ts`]
  if (!file) throw new Error(`no words for ${feature} in ${language}`)
  return file.words as FeatureWords[F]
}
