import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib"

export type DecodedBody =
  | { readonly ok: true; readonly bytes: Buffer; readonly text: string; readonly rawBytes: number }
  | { readonly ok: false; readonly status: 400 | 413; readonly problem: string }

const DECODERS: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  zstd1: zstdDecompressSync,
}

/** Reads a request's body through its content-encoding. More than `limit` bytes of content are a 413, also when packed. */
export async function decodeBody(request: Request, limit: number): Promise<DecodedBody> {
  const packed = Buffer.from(await request.arrayBuffer())
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity"
  const decode = DECODERS[encoding]
  if (decode === undefined && encoding !== "identity" && encoding !== "") {
    return { ok: false, status: 400, problem: "Unsupported content encoding" }
  }
  try {
    const bytes = decode === undefined ? packed : decode(packed, { maxOutputLength: limit })
    if (bytes.length > limit) return tooLarge()
    return { ok: true, bytes, text: bytes.toString("utf8"), rawBytes: packed.length }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null
    return code === "ERR_BUFFER_TOO_LARGE" ? tooLarge() : { ok: false, status: 400, problem: "Decompression error" }
  }
}

function tooLarge(): DecodedBody {
  return { ok: false, status: 413, problem: "Payload too large" }
}
