import { isLabelName, type Label } from '#app/features/admission/formats/labels.ts'

// One that is not closed runs to the end of its line, or each would be looked for anew.
const LABEL = /\[(\w+):((?:\\.|[^\]\\\n])*)(\]?)/g

/** Reads the labels of the comment before a question: `// [id:RIG-L1-01] [tag:RIG]`. */
export function readLabels(comments: string): Label[] {
  return [...comments.matchAll(LABEL)].flatMap(([, name = '', written = '', end]) =>
    end && isLabelName(name) ? [{ name, value: withoutEscapes(written).trim() }] : [],
  )
}

export function writeLabels(labels: readonly Label[]): string {
  return labels.length === 0 ? '' : `// ${labels.map(({ name, value }) => `[${name}:${escaped(value)}]`).join(' ')}\n`
}

const withoutEscapes = (written: string) => written.replace(/\\([\]\\n])/g, (_, mark) => (mark === 'n' ? '\n' : mark))

const escaped = (value: string) => value.replace(/[\]\\]/g, '\\$&').replaceAll('\n', '\\n')
