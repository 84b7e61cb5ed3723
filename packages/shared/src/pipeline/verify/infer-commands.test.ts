import { describe, expect, it } from "vitest"
import type { ServiceCommands } from "../../config/config.ts"
import { inferCommands } from "./infer-commands.ts"

const NOTHING: ServiceCommands = { install: null, lint: null, typecheck: null, test: null, testFiles: null }

function infer(files: Readonly<Record<string, string>>, folder = ""): ServiceCommands {
  return inferCommands({ files: new Set(Object.keys(files)), read: path => files[path] ?? null }, folder)
}
const packageWith = (scripts: object): string => JSON.stringify({ scripts })
const single = (test: string): string | null => infer({ "package.json": packageWith({ test }) }).testFiles

describe("the commands of a service", () => {
  it("are not known where nothing tells them", () => {
    expect(infer({ "README.md": "", "src/a.js": "" })).toEqual(NOTHING)
  })

  it("are those of package.json, as far as it has them", () => {
    const scripts = { test: "node --test", lint: "x", "type-check": "y" }
    expect(infer({ "a/package.json": packageWith(scripts), "a/package-lock.json": "{}" }, "a")).toEqual({
      install: "npm ci --ignore-scripts --no-audit --no-fund",
      lint: "npm run --silent lint",
      typecheck: "npm run --silent type-check",
      test: "npm test",
      testFiles: "node --test --test-reporter=tap {files}",
    })
  })

  it.each([
    "",
    "[]",
    '{"scripts": []}',
    '{"scripts": {"test": 1}}',
    "not json",
    packageWith({ test: 'echo "Error: no test specified" && exit 1' }),
  ])("are none where package.json is %j", text => {
    expect(infer({ "package.json": text }).test).toBeNull()
  })

  it.each<[string, Readonly<Record<string, string>>, string | null]>([
    ["npm", { "npm-shrinkwrap.json": "" }, "npm ci --ignore-scripts --no-audit --no-fund"],
    ["pnpm", { "pnpm-lock.yaml": "" }, "pnpm install --frozen-lockfile --ignore-scripts"],
    [
      "yarn",
      { "yarn.lock": "# yarn lockfile v1" },
      "yarn install --frozen-lockfile --ignore-scripts --non-interactive",
    ],
    ["new yarn", { "yarn.lock": "__metadata:\n" }, "YARN_ENABLE_SCRIPTS=false yarn install --immutable"],
    ["nothing", {}, null],
  ])("install with %s by its lockfile", (_, lock, install) => {
    expect(infer({ "package.json": "{}", ...lock }).install).toBe(install)
  })

  it("install where the lockfile is, above the service", () => {
    const files = { "apps/api/package.json": "{}", "pnpm-lock.yaml": "" }
    expect(infer(files, "apps/api").install).toBe("cd ../.. && pnpm install --frozen-lockfile --ignore-scripts")
  })

  it.each<[string, string | null]>([
    [
      "node --test --experimental-strip-types 'src/**/*.test.ts'",
      "node --test --test-reporter=tap --experimental-strip-types {files}",
    ],
    ["NODE_ENV=test node --test-reporter=spec --test test/", "NODE_ENV=test node --test --test-reporter=tap {files}"],
    ["vitest run", "npx --no-install vitest run --reporter=verbose {files}"],
    [
      "npx vitest run --config=unit.ts --coverage",
      "npx --no-install vitest run --reporter=verbose --config=unit.ts {files}",
    ],
    ["jest --ci", "npx --no-install jest --verbose --runTestsByPath {files}"],
    ["node scripts/test.js", null],
    ["mocha", null],
    ["npm run build && node --test", null],
    ["node --test $(find .)", null],
    ["vitest run; curl x", null],
    ["A=1", null],
  ])("run single files as the script %j runs all", (script, command) => {
    expect(single(script)).toBe(command)
  })

  it.each<[string, Readonly<Record<string, string>>, Partial<ServiceCommands>]>([
    [
      "Python",
      { "pyproject.toml": "", "tests/test_a.py": "" },
      { test: "python -m pytest -q", testFiles: "python -m pytest -q -rA {files}" },
    ],
    [
      "Python with requirements",
      { "requirements.txt": "", "a_test.py": "" },
      { install: "python -m pip install --quiet --disable-pip-version-check -r requirements.txt" },
    ],
    [
      "Python with uv",
      { "pyproject.toml": "", "uv.lock": "", "test_a.py": "" },
      { install: "uv sync --frozen", test: "uv run --no-sync python -m pytest -q" },
    ],
    ["Python without a test", { "pyproject.toml": "" }, NOTHING],
    ["Go", { "go.mod": "" }, { install: "go mod download", test: "go test ./...", testFiles: null }],
    ["Maven", { "pom.xml": "", mvnw: "" }, { test: "./mvnw -o -B test" }],
    ["Maven of the machine", { "pom.xml": "" }, { test: "mvn -o -B test" }],
    ["Gradle", { "build.gradle.kts": "", gradlew: "" }, { test: "./gradlew --offline --no-daemon test" }],
    ["Gradle of the machine", { "build.gradle": "" }, { test: "gradle --offline --no-daemon test" }],
    ["Dart", { "pubspec.yaml": "name: a\n" }, { install: "dart pub get", testFiles: "dart test {files}" }],
    ["Flutter", { "pubspec.yaml": "dependencies:\n  flutter:\n    sdk: flutter\n" }, { test: "flutter test" }],
    [
      "Ruby with rspec",
      { Gemfile: "", "spec/a_spec.rb": "" },
      { test: "bundle exec rspec", testFiles: "bundle exec rspec {files}" },
    ],
    ["Ruby", { Gemfile: "" }, { test: "bundle exec rake test", testFiles: null }],
  ])("are the usual ones of %s", (_, files, commands) => {
    expect(infer(files)).toMatchObject(commands)
  })
})
