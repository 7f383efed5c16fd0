import type { ItemLanguage } from '#app/features/admission/question.ts'

/** No format writes the two options of such a question out, so they are always said like this. */
export const TRUE_OR_FALSE: Record<ItemLanguage, readonly [string, string]> = {
  en: ['True', 'False'],
  'zh-CN': ['正确', '错误'],
}
