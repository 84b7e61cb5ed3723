import { loadConfig } from "@auto-triage/shared/config/load-config"
import { stringify } from "yaml"
import { expect, test } from "vitest"
import { findServices } from "./find-services.ts"
import { proposeConfig } from "./propose-config.ts"

function configOf(files: Readonly<Record<string, string>>, codeowners = "") {
  const tree = { files: new Set(Object.keys(files)), read: (path: string) => files[path] ?? null }
  const proposed = proposeConfig({ services: findServices(tree), codeowners, site: "datadoghq.eu", project: "PPL" })
  return loadConfig(stringify(proposed), "proposed.yml")
}

test("services are named by DD_SERVICE, else where Datadog is started, else by their package, else by their folder", () => {
  const { services } = configOf({
    "apps/a/Dockerfile": "FROM scratch\nENV DD_SERVICE=booking-api\n",
    "apps/a/package.json": '{"name":"@org/a"}',
    "apps/b/package.json": '{"name":"@org/web"}',
    "services/c/main.go": "package main",
    "services/d/lib/start.dart": "import 'package:datadog_flutter_plugin';\n  service: 'mobile-app',\n",
    "packages/library/package.json": '{"name":"library"}',
    "apps/b/node_modules/x/package.json": '{"name":"x"}',
  })
  expect(services.map(({ name, path }) => [name, path])).toEqual([
    ["booking-api", "apps/a"],
    ["web", "apps/b"],
    ["c", "services/c"],
    ["mobile-app", "services/d"],
  ])
})

test("a repository of one service has it at its root", () => {
  const { services } = configOf({ "go.mod": "module x", "main.go": "" })
  expect(services).toMatchObject([{ name: "service", path: null, commands: { test: "go test ./..." } }])
})

test("owners become teams, and the owner of everything the default one", () => {
  const config = configOf(
    { "apps/a/package.json": "{}" },
    "* @org/platform @dana\n/apps/a/ @org/backend\n/x/ @other/backend\n",
  )
  expect(config.defaultTeam).toBe("platform")
  expect(config.services[0]?.team).toBe("backend")
  expect(Object.keys(config.teams)).toEqual(["platform", "backend", "other-backend"])
})

test.each([
  ['a: b\n- "c', "apps/x: [1]/package.json", '{"name":"${{ secrets.A }}"}'],
  ["* @org/__proto__ @org/constructor\n", "apps/#x/package.json", '{"name":{}}'],
  ["", "apps/y/package.json", "{".repeat(100_000)],
])("hostile names stay text: %j", (codeowners, path, text) => {
  expect(configOf({ [path]: text }, codeowners).services).toMatchObject([{ path: path.replace("/package.json", "") }])
})
