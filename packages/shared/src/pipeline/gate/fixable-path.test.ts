import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../config/defaults.ts"
import { aService } from "../testing/a-service.ts"
import { isFixablePath } from "./fixable-path.ts"

const FILE = "apps/backend/src/bookings/service.ts"
const policy = DEFAULT_CONFIG.autofix.policy

test.each([
  ["of a service that the configuration does not name", null, [], true],
  ["of a service without a folder", aService(), [], true],
  ["below the service's folder", aService({ path: "apps/backend" }), [], true],
  ["outside the service's folder", aService({ path: "apps/back" }), [], false],
  ["in the editable globs", aService({ path: "apps/web", editable: ["apps/*/src/**"] }), [], true],
  ["outside the editable globs", aService({ path: "apps/backend", editable: ["apps/backend/lib/**"] }), [], false],
  ["that policy forbids", aService({ path: "apps/backend" }), ["**/bookings/**"], false],
  ["that policy does not forbid", null, ["**/payments/**"], true],
] as const)("a file %s", (_, service, forbidden, fixable) => {
  expect(isFixablePath(FILE, { service, policy: { ...policy, forbidden } })).toBe(fixable)
})

test.each([
  ".github/workflows/ci.yml",
  "apps/backend/package.json",
  "apps/backend/pnpm-lock.yaml",
  "apps/backend/migrations/001.sql",
  "apps/backend/../../etc/passwd",
])("a file that no policy allows is not touched: %s", path => {
  expect(isFixablePath(path, { service: null, policy })).toBe(false)
})

test.each(["src/a.ts", "lib/main.dart", "app/models/user.rb", "pkg/a.go", "a.py", "src/Main.java", "index.html"])(
  "an ordinary file is one that a fix may touch: %s",
  path => {
    expect(isFixablePath(path, { service: null, policy })).toBe(true)
  },
)
