// The laws of this repository that no published lint rule states. Loaded by .oxlintrc.json.
import { posix, relative, sep } from "node:path"
import { importFault } from "./import-law.ts"

type Node = { readonly type: string; readonly source?: { readonly value?: unknown } | null }
type Context = {
  readonly filename: string
  readonly cwd: string
  report(finding: { message: string; node: Node }): void
}
type Rule = { readonly create: (context: Context) => Record<string, (node: Node) => void> }

const importLaw: Rule = {
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join(posix.sep)
    const check = (node: Node): void => {
      const specifier = node.source?.value
      const fault = typeof specifier === "string" ? importFault(file, specifier) : null
      if (fault !== null) context.report({ message: `${fault} (see tools/lint/import-law.ts)`, node })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}

const noEnum: Rule = {
  create: context => ({
    TSEnumDeclaration: node => context.report({ message: "Use a union of string literals instead of an enum", node }),
  }),
}

const tellingFileName: Rule = {
  create: context => ({
    Program(node) {
      if (!/[/\\](?:utils?|helpers?|misc|common)\.[cm]?[jt]s$/.test(context.filename)) return
      context.report({ message: "Name the file after the one thing that it exports", node })
    },
  }),
}

// The linter's interface asks for a default export.
export default {
  meta: { name: "auto-triage" },
  rules: { "import-law": importLaw, "no-enum": noEnum, "telling-file-name": tellingFileName },
}
