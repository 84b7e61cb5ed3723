import type { Fault } from "./fault.ts"

// A mirror or registry that one machine uses; package managers know theirs by themselves.
const registryHost = /\bhttps?:\/\/(?:registry|deb|proxy|static|index|pypi|mirror|mirrors)\.[a-z]/i

/**
 * Text that is true on one machine only: a path into the checkout, whose absolute path is `root`, or the address of a
 * package registry. A checkout right below / is not looked for: examples name such places, too.
 */
export function portableTextFaults(path: string, text: string, root: string): Fault[] {
  const telling = root.split(/[/\\]/).length > 2
  return text.split("\n").flatMap((line, index) => {
    const fault = (message: string): Fault => ({ file: path, line: index + 1, rule: "portable-text", message })
    if (telling && hasPath(line, root)) return [fault("names a folder of one machine")]
    return registryHost.test(line) ? [fault("names a package registry's host")] : []
  })
}

// At the start of a path only: the folder may be called as a part of some other path is.
function hasPath(line: string, place: string): boolean {
  for (let at = line.indexOf(place); at >= 0; at = line.indexOf(place, at + 1))
    if (at === 0 || !/[\w.~/-]/.test(line[at - 1] ?? "")) return true
  return false
}
