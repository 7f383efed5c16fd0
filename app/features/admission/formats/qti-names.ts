import type { XmlElement } from '@rgrove/parse-xml'
import { descendantsOf } from '#app/features/admission/formats/xml.ts'

/** `qti-choice-interaction`, `choiceInteraction` and `x:choiceInteraction` are one name. */
export function qtiName({ name }: XmlElement): string {
  return plainName(name).replace(/^qti/, '')
}

/** `max-choices` and `maxChoices` are one attribute. */
export function qtiAttribute(element: XmlElement, name: string): string | undefined {
  const found = Object.entries(element.attributes).find(([written]) => plainName(written) === name.toLowerCase())
  return found?.[1]
}

const plainName = (name: string) => name.replace(/^.*:/s, '').replaceAll('-', '').toLowerCase()

export const qtiDescendants = (element: XmlElement, name: string): XmlElement[] =>
  descendantsOf(element).filter((child) => qtiName(child) === name)

export const qtiDescendant = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && qtiDescendants(element, name)[0]
