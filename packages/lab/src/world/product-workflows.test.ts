import { expect, it } from "vitest"
import { loadTree } from "../runner/jobs/load-tree.ts"
import { createWorkflowLibrary } from "../runner/parser/workflow-library.ts"
import { createFakeHost } from "../runner/testing/fake-host.ts"
import { productFiles } from "./product-files.ts"

const files = productFiles()

it.each(Object.keys(files).filter(path => path.startsWith(".github/workflows/")))(
  "%s loads with all that it calls, by GitHub's own parser",
  async path => {
    const host = createFakeHost()
    const source = { repository: "acme/product", sha: host.commit("acme/product", files) }
    const library = createWorkflowLibrary(host)
    const file = await library.read(source, path)
    if (file === null) throw new Error(`There is no ${path}`)
    expect((await loadTree({ host, library }, file)).errors).toEqual([])
  },
)
