const MAX_PATCH_BYTES = 32 * 1024 * 1024
const MAX_BINARY_BLOBS = 20

/**
 * What makes a patch not worth to be given to git at all, or null. Only resources are looked at here: what a patch changes
 * is judged on the tree that it makes.
 */
export function patchFault(patch: Buffer): string | null {
  if (patch.length > MAX_PATCH_BYTES) return `The patch is larger than ${MAX_PATCH_BYTES >> 20} MiB`
  const text = patch.toString("latin1")
  if (text.trim() === "") return "The patch is empty"
  // Each may ask for as much memory as git gets for one object.
  const blobs = text.match(/^(?:literal|delta) \d/gm)?.length ?? 0
  if (blobs > MAX_BINARY_BLOBS) return `The patch holds more than ${MAX_BINARY_BLOBS} binary contents`
  if (!/^(?:diff --git|--- )/m.test(text)) return "This is not a patch"
  // Git would take the first folder off and change a file of that name in the repository.
  if (/^(?:--- \/(?!dev\/null)[^\n]*\n\+\+\+ |--- [^\n]*\n\+\+\+ \/(?!dev\/null))/m.test(text))
    return "The patch names an absolute path"
  return null
}
