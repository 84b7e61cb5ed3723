import { registerHooks } from "node:module"

// The packages import their schema as JSON without the import attribute that Node demands.
const hook = registerHooks({
  load(url, context, next) {
    const isSchema = url.endsWith(".json") && url.includes("/@actions/")
    return next(
      url,
      isSchema ? { ...context, importAttributes: { ...context.importAttributes, type: "json" } } : context,
    )
  },
})

const [expressions, workflows, actions] = await Promise.all([
  import("@actions/expressions"),
  import("@actions/workflow-parser"),
  import("@actions/workflow-parser/actions/index"),
])
hook.deregister()

/** GitHub's own parser and expression packages: what is valid, and what an expression means, is decided by them. */
export const githubPackages = { expressions, workflows, actions }
