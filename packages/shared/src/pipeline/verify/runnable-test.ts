// What runners take for a test by its name. Fixtures and helpers beside them are tests to the policy, and nothing to run.
const NAMES = [
  /[._-](?:test|tests|spec)\.[cm]?[jt]sx?$/,
  /^test[_-][^/]*\.(?:py|rb|[cm]?[jt]s)$/,
  /_(?:test|spec)\.(?:py|go|rb|dart|exs?|[cm]?[jt]s)$/,
  /^(?:Test[A-Z][^/]*|[^/]*(?:Tests?|IT|Spec))\.(?:java|kt|groovy|scala|cs|php|swift)$/,
]
const CODE_IN_TEST_FOLDER = /(?:^|\/)(?:__tests__|tests?)\/(?:[^/]+\/)?[^/]+\.(?:[cm]?[jt]sx?|rs)$/
const SUPPORT = /(?:^|\/)(?:fixtures?|helpers?|testing|mocks?|__mocks__|__fixtures__|setup)(?:\/|\.)/

/** Whether a test file is one that a runner can be told to run. */
export function isRunnableTest(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1)
  return NAMES.some(pattern => pattern.test(name)) || (CODE_IN_TEST_FOLDER.test(path) && !SUPPORT.test(path))
}
