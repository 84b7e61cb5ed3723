import type { Frame } from "../frame.ts"
import type { SoughtPath } from "./sought-paths.ts"

const CLASS_SOURCE = /^[^\\/]{1,200}\.(?:java|kts?|scala|groovy|cljc?)$/

/** Whether the frame names its file by class, as the JVM does, and not by path. */
export function isClassSource(frame: Frame): boolean {
  if (frame.file !== null) return CLASS_SOURCE.test(frame.file)
  return /^\s*at [\w.@/]{1,300}\.[A-Z][\w$]{0,100}\.[\w$<>]{1,100}\((?:Unknown Source)/.test(frame.raw)
}

/** `com.acme.orders.Cart$Line.total` in Cart.kt stands in com/acme/orders/Cart.kt. Kotlin and Scala may leave out folders. */
export function soughtClass(frame: Frame): readonly SoughtPath[] {
  const names = (frame.function ?? "").split(".").slice(0, -1)
  const outer = (names.at(-1) ?? "").split("$", 1)[0] ?? ""
  const packages = names.slice(0, -1)
  const files = frame.file === null ? [`${outer}.java`, `${outer}.kt`] : [frame.file]
  return files.map(file => {
    const segments = [...packages, file]
    const isFree = /\.(?:kts?|scala|groovy)$/.test(file) && frame.file !== null
    return { segments, whole: segments, atLeast: isFree ? 1 : segments.length, folder: null }
  })
}

// Folders below which the folders of packages begin.
const SOURCE_ROOT = /^(?:java|kotlin|scala|groovy|src|jvmMain|commonMain|androidMain|app)$/

/** Whether a file can belong to a package although its folders do not repeat it: they may end it, or go on from it. */
export function fitsPackage(file: readonly string[], segments: readonly string[]): boolean {
  const root = file.findLastIndex((folder, at) => at < file.length - 1 && SOURCE_ROOT.test(folder))
  const folders = file.slice(root + 1, -1).join("/")
  const packages = segments.slice(0, -1).join("/")
  if (folders === "" || folders === packages) return true
  return packages.endsWith(`/${folders}`) || folders.startsWith(`${packages}/`)
}
