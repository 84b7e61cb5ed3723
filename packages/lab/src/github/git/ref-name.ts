// Control characters, space, and the characters that revisions use themselves.
const forbidden = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/

/** True where git would accept this as a full ref name with at least two slashes. */
export function isRefName(name: string): boolean {
  if (!name.startsWith("refs/") || name.split("/").length < 3 || name.length > 1000 || forbidden.test(name))
    return false
  return name
    .split("/")
    .every(part => part !== "" && part.length <= 240 && !part.startsWith(".") && !part.endsWith(".lock"))
}
