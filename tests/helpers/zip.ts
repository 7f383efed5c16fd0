import { crc32, deflateRawSync } from 'node:zlib'

type ZippedFile = {
  name: string
  content: string | Uint8Array
  isLink?: boolean
  isEncrypted?: boolean
  saysSize?: number
}

/** A zip file as any tool would write it, or with the lies that a hostile one tells. */
export function zip(files: readonly ZippedFile[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, isLink = false, isEncrypted = false, saysSize } of files) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(raw), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(saysSize ?? raw.length, 18)
    common.writeUInt16LE(path.length, 22)
    const attributes = Buffer.alloc(14)
    attributes.writeUInt32LE(isLink ? 0o120777 * 0x10000 : 0, 6)
    attributes.writeUInt32LE(offset, 10)
    const local = Buffer.concat([signed(0x04034b50), common, path, packed])
    locals.push(local)
    directory.push(Buffer.concat([signed(0x02014b50), Buffer.from([20, 3]), common, attributes, path]))
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...locals, listed, signed(0x06054b50), end]))
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}
