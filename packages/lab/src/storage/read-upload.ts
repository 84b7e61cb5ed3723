import * as z from "zod"

export type Upload = {
  readonly name: string | null
  /** What the sender says of the data, for the server to hold it against. */
  readonly crc32c: string | null
  readonly contentType: string
  readonly data: Buffer
}

const Metadata = z.looseObject({
  name: z.string().optional(),
  crc32c: z.string().optional(),
  contentType: z.string().optional(),
})
const PLAIN = "application/octet-stream"
const HEAD_END = "\r\n\r\n"

/**
 * Reads an upload of one request: `media` is the data alone, `multipart` the object's resource and then the data.
 *
 * @returns null where the body is not what its type says.
 */
export function readUpload(type: "media" | "multipart", contentType: string, body: Buffer): Upload | null {
  if (type === "media")
    return { name: null, crc32c: null, contentType: contentType === "" ? PLAIN : contentType, data: body }
  const [resource, media] = partsOf(contentType, body)
  if (resource === undefined || media === undefined) return null
  const metadata = readMetadata(resource.data)
  if (metadata === null) return null
  return {
    name: metadata.name ?? null,
    crc32c: metadata.crc32c ?? null,
    contentType: metadata.contentType ?? media.contentType ?? PLAIN,
    data: media.data,
  }
}

type Part = { readonly contentType: string | null; readonly data: Buffer }

function partsOf(contentType: string, body: Buffer): Part[] {
  const boundary = /^multipart\/related;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined) return []
  const parts: Part[] = []
  const mark = `--${boundary}`
  for (let at = body.indexOf(mark); at >= 0;) {
    const next = body.indexOf(`\r\n${mark}`, at)
    const head = body.indexOf(HEAD_END, at)
    if (next < 0 || head < 0 || head > next) break
    const type = /^content-type: *(.+)$/im.exec(body.toString("latin1", at, head))?.[1]
    parts.push({ contentType: type?.trim() ?? null, data: body.subarray(head + HEAD_END.length, next) })
    at = next + 2
  }
  return parts
}

function readMetadata(data: Buffer): z.infer<typeof Metadata> | null {
  try {
    return Metadata.parse(JSON.parse(data.toString("utf8")))
  } catch {
    return null
  }
}
