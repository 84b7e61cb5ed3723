import type { ServiceCommands } from "../../config/config.ts"
import { parseScript, singleFileCommand } from "./single-file-command.ts"

/** The files of a tree, as far as inference needs them. Paths are repository paths. */
export type TreeView = {
  readonly files: ReadonlySet<string>
  /** Text of a file; null where there is none. */
  readonly read: (path: string) => string | null
}

const NONE: ServiceCommands = { install: null, lint: null, typecheck: null, test: null, testFiles: null }

/**
 * How a service is installed and checked, by what lies in its folder; `folder` is a repository path without trailing slash,
 * or "" for the whole repository. Null for everything that cannot be told. A lockfile may lie in a folder above.
 */
export function inferCommands(tree: TreeView, folder: string): ServiceCommands {
  const has = (name: string): boolean => tree.files.has(inFolder(folder, name))
  if (has("package.json")) return nodeCommands(tree, folder)
  if (["pyproject.toml", "pytest.ini", "setup.py", "setup.cfg", "requirements.txt", "tox.ini"].some(has))
    return pythonCommands(tree, folder)
  if (has("go.mod")) return { ...NONE, install: "go mod download", typecheck: "go vet ./...", test: "go test ./..." }
  if (has("pom.xml")) return { ...NONE, ...mavenCommands(has("mvnw") ? "./mvnw" : "mvn") }
  if (has("build.gradle") || has("build.gradle.kts"))
    return { ...NONE, ...gradleCommands(has("gradlew") ? "./gradlew" : "gradle") }
  if (has("pubspec.yaml")) return dartCommands(tree.read(inFolder(folder, "pubspec.yaml")) ?? "")
  if (has("Gemfile")) return rubyCommands(has(".rspec") || holds(tree, inFolder(folder, "spec/")))
  return NONE
}

function nodeCommands(tree: TreeView, folder: string): ServiceCommands {
  const scripts = readScripts(tree.read(inFolder(folder, "package.json")))
  const script = (name: string): string | null => (scripts.has(name) ? `npm run --silent ${name}` : null)
  const test = parseScript(scripts.get("test"))
  return {
    install: nodeInstall(tree, folder),
    lint: script("lint"),
    typecheck: script("typecheck") ?? script("type-check"),
    test: test === null ? null : "npm test",
    testFiles: test === null ? null : singleFileCommand(test),
  }
}

const LOCKS: readonly { readonly file: string; readonly install: string }[] = [
  { file: "package-lock.json", install: "npm ci --ignore-scripts --no-audit --no-fund" },
  { file: "npm-shrinkwrap.json", install: "npm ci --ignore-scripts --no-audit --no-fund" },
  { file: "pnpm-lock.yaml", install: "pnpm install --frozen-lockfile --ignore-scripts" },
]

function nodeInstall(tree: TreeView, folder: string): string | null {
  let up = ""
  for (let at: string | null = folder; at !== null; at = parentOf(at), up += "../") {
    const install = installIn(tree, at)
    if (install !== null) return up === "" ? install : `cd ${up.slice(0, -1)} && ${install}`
  }
  return null
}

function installIn(tree: TreeView, folder: string): string | null {
  const lock = LOCKS.find(({ file }) => tree.files.has(inFolder(folder, file)))
  if (lock !== undefined) return lock.install
  const yarn = tree.read(inFolder(folder, "yarn.lock"))
  if (yarn === null) return null
  // The two generations of yarn know neither the other's lockfile nor its options.
  return yarn.includes("__metadata:")
    ? "YARN_ENABLE_SCRIPTS=false yarn install --immutable"
    : "yarn install --frozen-lockfile --ignore-scripts --non-interactive"
}

function readScripts(text: string | null): ReadonlyMap<string, string> {
  try {
    const value: unknown = JSON.parse(text ?? "{}")
    const scripts = typeof value === "object" && value !== null && "scripts" in value ? value.scripts : {}
    if (typeof scripts !== "object" || scripts === null) return new Map()
    return new Map(Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === "string"))
  } catch {
    return new Map()
  }
}

function pythonCommands(tree: TreeView, folder: string): ServiceCommands {
  const requirements = ["requirements-dev.txt", "requirements.txt"].find(name => tree.files.has(inFolder(folder, name)))
  const has = (name: string): boolean => tree.files.has(inFolder(folder, name))
  const tests = [...tree.files].some(
    path => path.startsWith(inFolder(folder, "")) && /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path),
  )
  if (!tests) return NONE
  const install = has("uv.lock")
    ? "uv sync --frozen"
    : requirements === undefined
      ? null
      : `python -m pip install --quiet --disable-pip-version-check -r ${requirements}`
  const python = has("uv.lock") ? "uv run --no-sync python" : "python"
  return {
    ...NONE,
    install,
    test: `${python} -m pytest -q`,
    // -rA names every test, so that the same one can be found in two runs.
    testFiles: `${python} -m pytest -q -rA {files}`,
  }
}

function mavenCommands(maven: string): Partial<ServiceCommands> {
  return { install: `${maven} -q -B dependency:go-offline`, test: `${maven} -o -B test` }
}

function gradleCommands(gradle: string): Partial<ServiceCommands> {
  return { install: `${gradle} --no-daemon testClasses`, test: `${gradle} --offline --no-daemon test` }
}

function dartCommands(pubspec: string): ServiceCommands {
  const tool = /^\s+sdk:\s*flutter\s*$/m.test(pubspec) ? "flutter" : "dart"
  return {
    install: `${tool} pub get`,
    lint: null,
    typecheck: `${tool} analyze`,
    test: `${tool} test`,
    testFiles: `${tool} test {files}`,
  }
}

function rubyCommands(rspec: boolean): ServiceCommands {
  const install = "bundle install --quiet"
  return rspec
    ? { ...NONE, install, test: "bundle exec rspec", testFiles: "bundle exec rspec {files}" }
    : { ...NONE, install, test: "bundle exec rake test" }
}

function holds(tree: TreeView, prefix: string): boolean {
  return [...tree.files].some(path => path.startsWith(prefix))
}

function inFolder(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`
}

function parentOf(folder: string): string | null {
  if (folder === "") return null
  const slash = folder.lastIndexOf("/")
  return slash === -1 ? "" : folder.slice(0, slash)
}
