import { isLabelName, type Label } from '#app/features/admission/formats/labels.ts'

const LABEL = /\[(\w+):((?:\\.|[^\]\\\n])*)\]/g

/** Reads the labels of the comment before a question: `// [id:RIG-L1-01] [tag:RIG]`. */
export function readLabels(comments: string): Label[] {
  return [...comments.matchAll(LABEL)].flatMap(([, name = '', written = '']) =>
    isLabelName(name) ? [{ name, value: withoutEscapes(written).trim() }] : [],
  )
}

export function writeLabels(labels: readonly Label[]): string {
  return labels.length === 0 ? '' : `// ${labels.map(({ name, value }) => `[${name}:${escaped(value)}]`).join(' ')}\n`
}

const withoutEscapes = (written: string) => written.replace(/\\([\]\\n])/g, (_, mark) => (mark === 'n' ? '\n' : mark))

const escaped = (value: string) => value.replace(/[\]\\]/g, '\\$&').replaceAll('\n', '\\n')
