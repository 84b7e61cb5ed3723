export type PrintedPath = {
  readonly segments: readonly string[]
  readonly whole: readonly string[]
  /** True for what a web server serves, whose path says little of the repository. */
  readonly isUrl: boolean
}

// Where containers, functions, build agents and people keep a checkout.
const ROOTS =
  /^\/(?:app|application|code|src|source|srv\/[^/]{1,60}|srv|work|workspace|workdir|project|repo|build|buildroot|release|deploy|home\/site\/wwwroot|usr\/src\/app|usr\/src|usr\/app|usr\/local\/app|usr\/share\/nginx\/html|var\/task|var\/www\/html|var\/www|var\/app\/current|var\/lib\/app|opt\/app(?:-root\/src)?|opt\/[^/]{1,60}|opt\/render\/project\/src|home\/runner\/work\/[^/]{1,100}\/[^/]{1,100}|home\/[^/]{1,60}\/[^/]{1,60}|Users\/[^/]{1,60}\/[^/]{1,60}|root|tmp\/build_[0-9a-f]{1,40}|github\/workspace|builds\/[^/]{1,100}\/[^/]{1,100}|go\/src\/[\w.-]{1,60}\.[a-z]{2,10}\/[^/]{1,100}\/[^/]{1,100}|go\/src|_\/?|snapshot\/[^/]{1,100}|rails|data)\//
const COMPILER_LAYER = /^(?:\([\w-]{1,40}\)|\[project\])\//

/** The path within a printed file name or URL; null where there is none. */
export function readPath(printed: string): PrintedPath | null {
  const scheme = /^(?:(?:rsc|about):\/\/React\/[^/]{1,40}\/)?([a-z][a-z0-9+.-]{1,40}):\/\/([^/]{0,255})(\/.*)?$/i.exec(
    printed,
  )
  const name = scheme?.[1]?.toLowerCase() ?? null
  if (name !== null && /^(?:node|blob|data|wasm|chrome|resource)/.test(name)) return null
  const plain = scheme === null ? printed : decode((scheme[3] ?? "").split(/[?#]/, 1)[0] ?? "")
  const unix = plain.replaceAll("\\", "/").replace(/^\/?[A-Za-z]:(?=\/)/, "")
  const isBundled = name !== null && name !== "file"
  const path = isBundled ? unix.replace(/^\/+/, "").replace(COMPILER_LAYER, "") : unix
  const whole = split(path)
  if (whole.length === 0) return null
  return {
    segments: isBundled ? whole : split(path.replace(ROOTS, "")),
    whole,
    isUrl: name === "http" || name === "https",
  }
}

function split(path: string): readonly string[] {
  return path.split("/").filter(segment => segment !== "" && segment !== "." && segment !== "..")
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
