/**
 * Where Node keeps what it compiled, handed on to a process where the lab itself was told of such a place, as the tests are:
 * they start the same programs hundreds of times. Elsewhere every process compiles anew, as on GitHub.
 */
export function compileCache(): Readonly<Record<string, string>> {
  const folder = process.env["NODE_COMPILE_CACHE"]
  return folder === undefined || folder === "" ? {} : { NODE_COMPILE_CACHE: folder }
}
