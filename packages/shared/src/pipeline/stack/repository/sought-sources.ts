const BUILD_FOLDER =
  /^(?:dist|build|out|lib|output|compiled|esm|cjs|es|\.next|\.output|\.nuxt|\.svelte-kit|\.vercel|\.webpack|\.serverless|\.build|_build|bin)$/
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  js: ["js", "ts", "tsx", "jsx", "mts", "cts", "mjs", "cjs", "vue", "svelte"],
  jsx: ["jsx", "tsx"],
  mjs: ["mjs", "mts", "ts", "js", "tsx"],
  cjs: ["cjs", "cts", "ts", "js"],
}

/**
 * The paths that a printed path can stand for: itself, and for JavaScript the sources that a compiler may have made it of.
 * What was built into `dist/src/cart.js` is sought as `src/cart.ts`, and `dist/cart.js` as `cart.ts` and `src/cart.ts` too.
 */
export function soughtSources(segments: readonly string[]): readonly (readonly string[])[] {
  const name = segments.at(-1) ?? ""
  if (segments.includes("obj") && /\.(?:cs|vb|fs)$/.test(name)) return []
  const dot = name.lastIndexOf(".")
  const extensions = SOURCES[name.slice(dot + 1)]
  if (dot < 0 || extensions === undefined) return [segments]
  const folders = [segments.slice(0, -1), ...unbuilt(segments.slice(0, -1))]
  const stem = name.slice(0, dot)
  const all = folders.flatMap(folder => extensions.map(extension => [...folder, `${stem}.${extension}`]))
  return [segments, ...all.slice(1)]
}

/** The folders that a build folder may stand for, for each build folder on the way. */
function unbuilt(folders: readonly string[]): readonly (readonly string[])[] {
  return folders.flatMap((folder, at) => {
    if (!BUILD_FOLDER.test(folder)) return []
    const isServer = folder.startsWith(".") && /^(?:server|functions|bundle)$/.test(folders[at + 1] ?? "")
    const [before, after] = [folders.slice(0, at), folders.slice(at + (isServer ? 2 : 1))]
    return [
      [...before, ...after],
      [...before, "src", ...after],
    ]
  })
}
