import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'
import { readSaid } from '#app/features/admission/formats/problems.ts'
import { xmlFault } from '#app/features/admission/formats/xml-fault.ts'
import type { Said } from '#app/platform/errors.ts'

type Xml = { root: XmlElement; lineOf: (element: XmlElement) => number }
type XmlFault = { fault: Said; line: number }

/** Strict and without entities of its own; refused before the parser sees it if it could blow up. */
export function readXml(text: string): Xml | XmlFault {
  // The parser copies the whole text for every CR that it takes out.
  const xml = text.replace(/\r\n?/g, '\n')
  const fault = xmlFault(xml)
  if (fault) return { fault, line: 1 }
  try {
    const { root } = parseXml(xml, { includeOffsets: true })
    const lineAt = lineFinder(xml)
    if (root) return { root, lineOf: (element) => lineAt(element.start) }
    return { fault: readSaid('notXml', { line: 1 }), line: 1 }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const line = lineFinder(xml)(offsetOf(xml, error.pos))
    return { fault: readSaid('notXml', { line }), line }
  }
}

function lineFinder(xml: string): (offset: number) => number {
  const breaks: number[] = []
  for (let at = xml.indexOf('\n'); at !== -1; at = xml.indexOf('\n', at + 1)) breaks.push(at)
  return (offset) => {
    let low = 0
    let high = breaks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

// The parser counts an emoji in its errors as one, and a string as two.
function offsetOf(xml: string, characters: number): number {
  let offset = 0
  for (let count = 0; count < characters && offset < xml.length; count += 1) {
    offset += (xml.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  }
  return offset
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement)

/** All elements below, in the order of the file. */
export function descendantsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => [child, ...descendantsOf(child)])
}

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name)

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && childrenNamed(element, name)[0]

export const textOf = (element: XmlElement | undefined): string => element?.text ?? ''

/** Its content as HTML, without the elements that `isLeftOut`. */
export function markupOf(element: XmlElement, isLeftOut: (element: XmlElement) => boolean = () => false): string {
  return element.children
    .map((child) => {
      if (child instanceof XmlText) return escapeXml(child.text)
      if (!(child instanceof XmlElement) || isLeftOut(child)) return ''
      const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      return `<${child.name}${attributes.join('')}>${markupOf(child, isLeftOut)}</${child.name}>`
    })
    .join('')
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

export const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => ESCAPES[sign] ?? sign)
