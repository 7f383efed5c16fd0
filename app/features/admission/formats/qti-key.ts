import type { XmlElement } from '@rgrove/parse-xml'
import { readSaid } from '#app/features/admission/formats/problems.ts'
import { qtiAttribute, qtiDescendant, qtiDescendants } from '#app/features/admission/formats/qti-names.ts'
import { textOf } from '#app/features/admission/formats/xml.ts'
import type { Question } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

type QtiKey = Pick<Question, 'kind' | 'keys'> & { warnings: Said[] }

/** The key of a choice interaction, as its response declaration tells it. */
export function qtiKey(
  item: XmlElement,
  interaction: XmlElement,
  choices: readonly string[],
): QtiKey | { fault: Said } {
  const response = qtiAttribute(interaction, 'responseIdentifier')
  const declaration = qtiDescendants(item, 'responsedeclaration').find(
    (declared) => qtiAttribute(declared, 'identifier') === response,
  )
  if (!declaration) return { fault: readSaid('noDeclaration') }
  const cardinality = qtiAttribute(declaration, 'cardinality') ?? ''
  if (cardinality !== 'single' && cardinality !== 'multiple') return { fault: readSaid('cardinality', { cardinality }) }

  const declared = correctResponse(declaration)
  const named = declared.length > 0 ? declared : bestMapped(declaration, cardinality === 'single')
  const stranger = named.find((name) => !choices.includes(name))
  if (stranger !== undefined) return { fault: readSaid('keyUnknown', { key: stranger }) }
  const keys = choices.flatMap((name, index) => (named.includes(name) ? [index] : []))
  if (keys.length === 0) return { fault: readSaid('noKey') }

  const most = Number(qtiAttribute(interaction, 'maxChoices') ?? (cardinality === 'single' ? 1 : 0))
  if (cardinality === 'single' && keys.length > 1) return { fault: readSaid('severalKeys') }
  if (most > 0 && most < keys.length) return { fault: readSaid('tooFewChoices', { most, keys: keys.length }) }
  const kind = cardinality === 'single' || most === 1 ? 'single' : 'multiple'
  return { kind, keys, warnings: warningsOf(item, declared.length > 0) }
}

function correctResponse(declaration: XmlElement): string[] {
  const response = qtiDescendant(declaration, 'correctresponse')
  return response ? qtiDescendants(response, 'value').map((value) => textOf(value).trim()) : []
}

function bestMapped(declaration: XmlElement, isSingle: boolean): string[] {
  const entries = qtiDescendants(declaration, 'mapentry').map((entry) => ({
    name: qtiAttribute(entry, 'mapKey') ?? '',
    marks: Number(qtiAttribute(entry, 'mappedValue')),
  }))
  const best = Math.max(...entries.map((entry) => entry.marks))
  return entries.filter(({ marks }) => marks > 0 && (!isSingle || marks === best)).map((entry) => entry.name)
}

const TEMPLATE = /(?:^|\/)(?:match_correct|map_response)(?:\.xml)?$/

function warningsOf(item: XmlElement, isDeclared: boolean): Said[] {
  const processing = qtiDescendant(item, 'responseprocessing')
  const template = processing && qtiAttribute(processing, 'template')
  const hasOwnRules = processing !== undefined && !TEMPLATE.test(template ?? '')
  return [...(hasOwnRules ? [readSaid('customScoring')] : []), ...(isDeclared ? [] : [readSaid('bestOfMapping')])]
}
