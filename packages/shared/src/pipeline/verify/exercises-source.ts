const IMPORTS = /\b(?:from|import|require|mock)\b[^\n'"`]{0,200}['"`]([^'"`\n]{1,300})['"`]/g
const PYTHON_IMPORTS =
  /^[ \t]*(?:from[ \t]+([\w.]{1,200})[ \t]+import[ \t]+([\w, \t*()]{1,400})|import[ \t]+([\w., \t]{1,400}))/gm

/**
 * Whether a test file names one of these source files as something it uses: by import where the language has relative
 * imports, and by name or folder in the others.
 */
export function exercisesSource(
  test: { readonly path: string; readonly text: string },
  sources: readonly string[],
): boolean {
  const used = usedNames(test)
  return sources.some(source => {
    const stem = stemOf(source)
    if (used === null) return folderOf(source) === folderOf(test.path) || mentions(test.text, stem)
    return used.some(name => name === stem || (stem === "index" && name === stemOf(folderOf(source))))
  })
}

/** Last names of what the file imports; null where its language is not known. */
function usedNames({ path, text }: { readonly path: string; readonly text: string }): readonly string[] | null {
  if (/\.[cm]?[jt]sx?$/.test(path)) return [...text.matchAll(IMPORTS)].map(match => stemOf(match[1] ?? ""))
  if (!path.endsWith(".py")) return null
  return [...text.matchAll(PYTHON_IMPORTS)].flatMap(match =>
    [match[1] ?? "", match[2] ?? "", match[3] ?? ""]
      .join(",")
      .split(/[^\w.]+/)
      .flatMap(name => name.split(".")),
  )
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1)
  const dot = name.indexOf(".")
  return dot > 0 ? name.slice(0, dot) : name
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ""
}

// Names shorter than this stand in any text.
function mentions(text: string, name: string): boolean {
  return name.length >= 3 && text.includes(name)
}
