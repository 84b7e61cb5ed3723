import { expect, test } from "vitest"
import { withTables } from "./action-tables.ts"

const readme = `# x

<!-- generated:inputs -->
old
<!-- /generated:inputs -->

<!-- generated:outputs --><!-- /generated:outputs -->
End.
`
const metadata = {
  inputs: {
    id: { description: "An id,\n  a | b.", required: true },
    site: { default: "eu" },
    "dry-run": { default: false },
    url: {},
  },
  outputs: { key: { description: "A key." } },
}

test("the tables stand between their markers and the rest stays", () => {
  expect(withTables(readme, metadata)).toBe(`# x

<!-- generated:inputs -->

| Input | What it is | Default |
| --- | --- | --- |
| \`id\` | An id, a \\| b. | **required** |
| \`site\` |  | \`eu\` |
| \`dry-run\` |  | \`false\` |
| \`url\` |  | empty |

<!-- /generated:inputs -->

<!-- generated:outputs -->

| Output | What it is |
| --- | --- |
| \`key\` | A key. |

<!-- /generated:outputs -->
End.
`)
})

test("writing twice changes nothing the second time", () => {
  const once = withTables(readme, metadata)
  expect(withTables(once, metadata)).toBe(once)
})

test("a README without the place is refused, unless there is nothing to place", () => {
  expect(() => withTables("# x\n", metadata)).toThrow("lacks the place for its inputs")
  expect(withTables("# x\n", {})).toBe("# x\n")
})
