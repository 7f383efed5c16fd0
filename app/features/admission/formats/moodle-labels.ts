import type { XmlElement } from '@rgrove/parse-xml'
import { isLabelName, type Label } from '#app/features/admission/formats/labels.ts'
import { childNamed, childrenNamed, textOf } from '#app/features/admission/formats/xml.ts'

/** Moodle knows an id number and tags; all other labels are tags such as `source:ISO 1222`. */
export function moodleLabels(question: XmlElement): Label[] {
  const id = textOf(childNamed(question, 'idnumber')).trim()
  const tags = childrenNamed(question, 'tags').flatMap((list) => childrenNamed(list, 'tag'))
  const labels = tags.map((tag) => labelIn(textOf(childNamed(tag, 'text')).trim()))
  return id === '' ? labels : [{ name: 'id', value: id }, ...labels]
}

function labelIn(tag: string): Label {
  const { name = '', value = '' } = /^(?<name>\w+):(?<value>.*)$/s.exec(tag)?.groups ?? {}
  return isLabelName(name) && name !== 'id' ? { name, value: value.trim() } : { name: 'tag', value: tag }
}

export function tagOf({ name, value }: Label): string {
  if (name !== 'tag') return `${name}:${value}`
  return labelIn(value).value === value && labelIn(value).name === 'tag' ? value : `tag:${value}`
}
