import { expect, test } from "vitest"
import { parseRemote } from "./parse-remote.ts"

test.each([
  ["https://github.com/acme/shop.git", "https://github.com", "acme/shop"],
  ["https://github.com/acme/shop", "https://github.com", "acme/shop"],
  ["https://token@github.com/acme/shop.git/", "https://github.com", "acme/shop"],
  ["git@github.com:acme/shop.git", "https://github.com", "acme/shop"],
  ["ssh://git@git.acme.example:2222/acme/shop.git", "https://git.acme.example:2222", "acme/shop"],
  ["github.com/acme/shop.js\n", "https://github.com", "acme/shop.js"],
  ["/srv/git/shop.git", "https://github.com", "owner/repository"],
  ["", "https://github.com", "owner/repository"],
])("%s is %s and %s", (remote, serverUrl, repository) => {
  expect(parseRemote(remote)).toEqual({ serverUrl, repository })
})
