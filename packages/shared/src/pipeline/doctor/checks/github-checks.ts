import type { AnyCheck } from "../check.ts"
import { actionsSettings } from "./github/actions-settings.ts"
import { appApproved } from "./github/app-approved.ts"
import { appBypass } from "./github/app-bypass.ts"
import { appInstalled } from "./github/app-installed.ts"
import { appKey } from "./github/app-key.ts"
import { appOwner } from "./github/app-owner.ts"
import { appPermissions } from "./github/app-permissions.ts"
import { appRepositories } from "./github/app-repositories.ts"
import { appWebhook } from "./github/app-webhook.ts"
import { baseBranch } from "./github/base-branch.ts"
import { branchRules } from "./github/branch-rules.ts"
import { codeowners } from "./github/codeowners.ts"
import { configFile } from "./github/config-file.ts"
import { dispatchToken } from "./github/dispatch-token.ts"
import { dispatchTokenExpiry } from "./github/dispatch-token-expiry.ts"
import { dispatchTokenKind } from "./github/dispatch-token-kind.ts"
import { dispatchTokenOwner } from "./github/dispatch-token-owner.ts"
import { dispatchTokenRights } from "./github/dispatch-token-rights.ts"
import { environmentBranches } from "./github/environment-branches.ts"
import { environmentSecrets } from "./github/environment-secrets.ts"
import { environmentWaits } from "./github/environment-waits.ts"
import { environments } from "./github/environments.ts"
import { fixBranches } from "./github/fix-branches.ts"
import { localActions } from "./github/local-actions.ts"
import { misplacedSecrets } from "./github/misplaced-secrets.ts"
import { recentRuns } from "./github/recent-runs.ts"
import { reportFollows } from "./github/report-follows.ts"
import { repository } from "./github/repository.ts"
import { requiredChecks } from "./github/required-checks.ts"
import { secretsInVariables } from "./github/secrets-in-variables.ts"
import { serviceFolders } from "./github/service-folders.ts"
import { sweepSchedule } from "./github/sweep-schedule.ts"
import { switchOverrides } from "./github/switch-overrides.ts"
import { switchToken } from "./github/switch-token.ts"
import { switches } from "./github/switches.ts"
import { triageCall } from "./github/triage-call.ts"
import { triageSecrets } from "./github/triage-secrets.ts"
import { triageTrigger } from "./github/triage-trigger.ts"
import { variableValues } from "./github/variable-values.ts"
import { workflowFiles } from "./github/workflow-files.ts"
import { workflowPins } from "./github/workflow-pins.ts"
import { workflowToken } from "./github/workflow-token.ts"

/** In the order in which they are shown: what others follow from comes first. */
export const githubChecks: readonly AnyCheck[] = [
  repository,
  appKey,
  appInstalled,
  appPermissions,
  appApproved,
  appWebhook,
  appRepositories,
  appOwner,
  appBypass,
  dispatchToken,
  dispatchTokenKind,
  dispatchTokenRights,
  dispatchTokenExpiry,
  dispatchTokenOwner,
  environments,
  environmentBranches,
  environmentWaits,
  triageSecrets,
  environmentSecrets,
  misplacedSecrets,
  secretsInVariables,
  switches,
  switchOverrides,
  switchToken,
  variableValues,
  actionsSettings,
  workflowToken,
  configFile,
  serviceFolders,
  codeowners,
  workflowFiles,
  triageTrigger,
  triageCall,
  sweepSchedule,
  reportFollows,
  workflowPins,
  localActions,
  baseBranch,
  branchRules,
  requiredChecks,
  fixBranches,
  recentRuns,
]
