import type { Route } from "../api/call.ts"
import { actionsSettingsRoutes } from "./actions-settings.ts"
import { appManifestRoutes } from "./app-manifests.ts"
import { appRoutes } from "./apps.ts"
import { appSuspensionRoutes } from "./app-suspension.ts"
import { checkRoutes } from "./checks.ts"
import { commitRoutes } from "./commits.ts"
import { compareRoutes } from "./compare.ts"
import { concurrencyRoutes } from "./concurrency.ts"
import { contentRoutes } from "./contents.ts"
import { credentialRoutes } from "./credentials.ts"
import { dispatchRoutes } from "./dispatches.ts"
import { environmentRoutes } from "./environments.ts"
import { gitBlobRoutes } from "./git-blobs.ts"
import { gitCommitRoutes } from "./git-commits.ts"
import { gitRefRoutes } from "./git-refs.ts"
import { gitTreeRoutes } from "./git-trees.ts"
import { issueRoutes } from "./issues.ts"
import { pullMergeRoutes } from "./pull-merges.ts"
import { pullReviewRoutes } from "./pull-reviews.ts"
import { pullRoutes } from "./pulls.ts"
import { repositoryRoutes } from "./repository.ts"
import { runRoutes } from "./runs.ts"
import { rulesetRoutes } from "./rulesets.ts"
import { secretRoutes } from "./secrets.ts"
import { userRoutes } from "./users.ts"
import { variableRoutes } from "./variables.ts"
import { workflowDispatchRoutes } from "./workflow-dispatches.ts"

/** Every REST route; where two fit one path the first wins, so what ends in a fixed word stands before what does not. */
export const allRoutes: readonly Route[] = [
  ...dispatchRoutes,
  ...workflowDispatchRoutes,
  ...gitRefRoutes,
  ...gitCommitRoutes,
  ...gitTreeRoutes,
  ...gitBlobRoutes,
  ...checkRoutes,
  ...commitRoutes,
  ...compareRoutes,
  ...contentRoutes,
  ...appRoutes,
  ...appSuspensionRoutes,
  ...repositoryRoutes,
  ...rulesetRoutes,
  ...pullRoutes,
  ...pullMergeRoutes,
  ...pullReviewRoutes,
  ...issueRoutes,
  ...variableRoutes,
  ...secretRoutes,
  ...environmentRoutes,
  ...actionsSettingsRoutes,
  ...runRoutes,
  ...concurrencyRoutes,
  ...appManifestRoutes,
  ...credentialRoutes,
  ...userRoutes,
]
