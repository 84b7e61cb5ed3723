import { expect, test } from "vitest"
import { graphqlUrl } from "./graphql-url.ts"

test.each([
  ["https://api.github.com", "https://api.github.com/graphql"],
  ["https://github.example.com/api/v3", "https://github.example.com/api/graphql"],
])("GraphQL of %s is at %s", (apiUrl, expected) => {
  expect(graphqlUrl(apiUrl)).toBe(expected)
})
