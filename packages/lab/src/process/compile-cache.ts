/**
 * Where Node keeps what it compiled, handed on to processes that have no other part of the lab's environment. Stand-ins and
 * commands, which are TypeScript, start in half the time with it; empty where the lab was not told of such a place.
 */
export function compileCache(): Readonly<Record<string, string>> {
  const folder = process.env["NODE_COMPILE_CACHE"]
  return folder === undefined || folder === "" ? {} : { NODE_COMPILE_CACHE: folder }
}
