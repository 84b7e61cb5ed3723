import type { Rule } from "./rule.ts"
import { assertionsEscaped } from "./rules/assertions-escaped.ts"
import { testDetection } from "./rules/test-detection.ts"
import { debuggingLeft } from "./rules/debugging-left.ts"
import { sensitiveLogs } from "./rules/sensitive-logs.ts"
import { sqlInjection } from "./rules/sql-injection.ts"
import { accessControl } from "./rules/access-control.ts"
import { agentFiles } from "./rules/agent-files.ts"
import { assertionsAlwaysTrue } from "./rules/assertions-always-true.ts"
import { assertionsLoosened } from "./rules/assertions-loosened.ts"
import { assertionsRemoved } from "./rules/assertions-removed.ts"
import { binaryFiles } from "./rules/binary-files.ts"
import { blindDefaults } from "./rules/blind-defaults.ts"
import { broadenedHandlers } from "./rules/broadened-handlers.ts"
import { changeSize } from "./rules/change-size.ts"
import { checkConfig } from "./rules/check-config.ts"
import { checksDisabled } from "./rules/checks-disabled.ts"
import { ciWorkflows } from "./rules/ci-workflows.ts"
import { codeEvaluation } from "./rules/code-evaluation.ts"
import { commentedOutCode } from "./rules/commented-out-code.ts"
import { confusableIdentifiers } from "./rules/confusable-identifiers.ts"
import { infrastructure } from "./rules/containers-and-infrastructure.ts"
import { controlCharacters } from "./rules/control-characters.ts"
import { deserialisation } from "./rules/deserialisation.ts"
import { destructiveStatements } from "./rules/destructive-statements.ts"
import { dotFolders } from "./rules/dot-folders.ts"
import { dynamicLoading } from "./rules/dynamic-loading.ts"
import { earlyReturns } from "./rules/early-returns.ts"
import { encodedBlobs } from "./rules/encoded-blobs.ts"
import { environmentAccess } from "./rules/environment-access.ts"
import { errorTextChanged } from "./rules/error-text-changed.ts"
import { executables } from "./rules/executables.ts"
import { expectationsChanged } from "./rules/expectations-changed.ts"
import { fileWrites } from "./rules/file-writes.ts"
import { forbiddenByConfig } from "./rules/forbidden-by-config.ts"
import { forcedTypes } from "./rules/forced-types.ts"
import { generatedFiles } from "./rules/generated-files.ts"
import { gitFiles } from "./rules/git-files.ts"
import { globalPatching } from "./rules/global-patching.ts"
import { hiddenCharacters } from "./rules/hidden-characters.ts"
import { hugeFiles } from "./rules/huge-files.ts"
import { lineEndings } from "./rules/line-endings.ts"
import { lockfiles } from "./rules/lockfiles.ts"
import { longLines } from "./rules/long-lines.ts"
import { manifests } from "./rules/manifests.ts"
import { migrations } from "./rules/migrations.ts"
import { minifiedCode } from "./rules/minified-code.ts"
import { nameCollisions } from "./rules/name-collisions.ts"
import { networkAccess } from "./rules/network-access.ts"
import { newHosts } from "./rules/new-hosts.ts"
import { noTestChanged } from "./rules/no-test-changed.ts"
import { obfuscatedCode } from "./rules/obfuscated-code.ts"
import { outsideEditable } from "./rules/outside-editable.ts"
import { ownershipAndLegal } from "./rules/ownership-and-legal.ts"
import { packageManagerConfig } from "./rules/package-manager-config.ts"
import { processEnded } from "./rules/process-ended.ts"
import { processExecution } from "./rules/process-execution.ts"
import { reportingRemoved } from "./rules/reporting-removed.ts"
import { retriesAndWaits } from "./rules/retries-and-waits.ts"
import { scripts } from "./rules/scripts.ts"
import { secretFiles } from "./rules/secret-files.ts"
import { secretsAdded } from "./rules/secrets-added.ts"
import { settingsChanged } from "./rules/settings-changed.ts"
import { shadowingModules } from "./rules/shadowing-modules.ts"
import { snapshotsRewritten } from "./rules/snapshots-rewritten.ts"
import { somethingChanged } from "./rules/something-changed.ts"
import { sourceAsText } from "./rules/source-as-text.ts"
import { sourceDeleted } from "./rules/source-deleted.ts"
import { subjectMocked } from "./rules/subject-mocked.ts"
import { submodules } from "./rules/submodules.ts"
import { swallowedExceptions } from "./rules/swallowed-exceptions.ts"
import { symlinks } from "./rules/symlinks.ts"
import { testsAlone } from "./rules/tests-alone.ts"
import { testsDeleted } from "./rules/tests-deleted.ts"
import { testsFocused } from "./rules/tests-focused.ts"
import { testsSkipped } from "./rules/tests-skipped.ts"
import { timeoutsRaised } from "./rules/timeouts-raised.ts"
import { tlsVerification } from "./rules/tls-verification.ts"
import { unsafeNames } from "./rules/unsafe-names.ts"
import { weakCryptography } from "./rules/weak-cryptography.ts"

/** Every rule, in the order of the checks. */
export const POLICY_RULES: readonly Rule[] = [
  somethingChanged,
  outsideEditable,
  forbiddenByConfig,
  changeSize,
  unsafeNames,
  nameCollisions,
  shadowingModules,
  symlinks,
  submodules,
  executables,
  binaryFiles,
  hugeFiles,
  ciWorkflows,
  gitFiles,
  agentFiles,
  dotFolders,
  manifests,
  lockfiles,
  packageManagerConfig,
  ownershipAndLegal,
  infrastructure,
  migrations,
  checkConfig,
  secretFiles,
  generatedFiles,
  scripts,
  settingsChanged,
  sourceDeleted,
  longLines,
  minifiedCode,
  encodedBlobs,
  hiddenCharacters,
  controlCharacters,
  lineEndings,
  confusableIdentifiers,
  obfuscatedCode,
  secretsAdded,
  codeEvaluation,
  processExecution,
  dynamicLoading,
  networkAccess,
  newHosts,
  environmentAccess,
  sensitiveLogs,
  fileWrites,
  deserialisation,
  sqlInjection,
  tlsVerification,
  accessControl,
  globalPatching,
  destructiveStatements,
  processEnded,
  debuggingLeft,
  weakCryptography,
  testsDeleted,
  testsSkipped,
  testsFocused,
  assertionsRemoved,
  assertionsLoosened,
  assertionsEscaped,
  expectationsChanged,
  assertionsAlwaysTrue,
  snapshotsRewritten,
  subjectMocked,
  testDetection,
  sourceAsText,
  testsAlone,
  noTestChanged,
  swallowedExceptions,
  broadenedHandlers,
  reportingRemoved,
  checksDisabled,
  blindDefaults,
  earlyReturns,
  forcedTypes,
  retriesAndWaits,
  timeoutsRaised,
  errorTextChanged,
  commentedOutCode,
]
