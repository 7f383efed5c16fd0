import path from 'node:path'
import { isPlainFileName, keepPicture, pictureName } from '#app/features/admission/formats/picture-file.ts'
import { joinReadings, readSaid, refused, without } from '#app/features/admission/formats/problems.ts'
import { readQti } from '#app/features/admission/formats/qti.ts'
import type { TakePicture } from '#app/features/admission/formats/qti-item.ts'
import { qtiDescendants } from '#app/features/admission/formats/qti-names.ts'
import { leadsOut, readZip } from '#app/features/admission/formats/read-zip.server.ts'
import { textOfBytes } from '#app/features/admission/formats/text-bytes.ts'
import { readXml } from '#app/features/admission/formats/xml.ts'
import type { Reading } from '#app/features/admission/question.ts'

type Files = ReadonlyMap<string, Uint8Array>

const MANIFEST = 'imsmanifest.xml'

/** Reads the items that the manifest of a zip package names, in its order, with their pictures. */
export async function readQtiPackage(bytes: Uint8Array): Promise<Reading> {
  const unpacked = await readZip(bytes)
  if ('fault' in unpacked) return without(1, 'refused', unpacked.fault)
  const { files } = unpacked
  const manifest = files.get(MANIFEST)
  if (!manifest) return refused(1, 'noManifest')
  const named = itemsIn(manifest)
  if (!Array.isArray(named)) return inFile(MANIFEST, named)
  if (named.length === 0) return inFile(MANIFEST, refused(1, 'noItems'))

  const pictures = new Map<string, Uint8Array>()
  const readings = named.map((name) => inFile(name, readItemFile(files, name, pictures)))
  return { ...joinReadings(readings), ...(pictures.size > 0 && { pictures }) }
}

function itemsIn(manifest: Uint8Array): string[] | Reading {
  const text = textOfBytes(manifest, MANIFEST)
  if (typeof text !== 'string') return without(1, 'refused', text.fault)
  const xml = readXml(text)
  if ('fault' in xml) return without(xml.line, 'refused', xml.fault)
  return qtiDescendants(xml.root, 'resource')
    .filter((resource) => /item/i.test(resource.attributes.type ?? ''))
    .flatMap((resource) => resource.attributes.href ?? [])
}

function readItemFile(files: Files, name: string, pictures: Map<string, Uint8Array>): Reading {
  if (leadsOut(name)) return refused(1, 'pathClimbs', { name })
  const bytes = files.get(path.posix.normalize(name))
  if (!bytes) return refused(1, 'missingFile', { name })
  const text = textOfBytes(bytes, name)
  if (typeof text !== 'string') return without(1, 'refused', text.fault)
  return readQti(text, pictureTaker(files, path.posix.dirname(name), pictures))
}

function pictureTaker(files: Files, folder: string, pictures: Map<string, Uint8Array>): TakePicture {
  return ({ src }) => {
    const place = path.posix.join(folder, src)
    if (leadsOut(place)) return { fault: readSaid('pathClimbs', { name: src }) }
    const bytes = files.get(place)
    if (!bytes) return { fault: readSaid('pictureAway') }
    const called = path.posix.basename(place)
    const name = isPlainFileName(called) ? pictureName(called, bytes) : undefined
    return name ? { picture: keepPicture(pictures, name, bytes) } : { fault: readSaid('pictureKind', { name: called }) }
  }
}

const inFile = (file: string, { questions, problems }: Reading): Reading => ({
  questions,
  problems: problems.map((problem) => ({ ...problem, file })),
})
