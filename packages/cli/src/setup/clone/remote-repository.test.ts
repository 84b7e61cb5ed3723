import { expect, test } from "vitest"
import { remoteRepository } from "./remote-repository.ts"

test.each([
  ["https://x:token@github.com/org/one.git", { host: "github.com", name: "org/one" }],
  ["git@github.com:org/one.git", { host: "github.com", name: "org/one" }],
  ["ssh://git@github.com:22/org/one", { host: "github.com", name: "org/one" }],
  ["http://127.0.0.1:4000/org/one.git/", { host: "127.0.0.1:4000", name: "org/one" }],
  ["https://gitlab.example/a/b/c.git", { host: "gitlab.example", name: "a/b/c" }],
  ["/srv/git/one.git", null],
  ["file:///srv/git/one.git", null],
  ["../one", null],
  ["https://github.com/org/one\n\u001b[31m", null],
  ["", null],
])("a remote %j leads to %j", (url, found) => {
  expect(remoteRepository(url)).toEqual(found)
})
