import { perFile } from "../rule.ts"

const SETTINGS = /\.(?:ya?ml|toml|ini|properties|conf|cfg|xml|json|json5|jsonc|hocon|config)$/
const DATA =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations|messages|fixtures|__fixtures__|testdata|mocks|l10n)\//
// Objects of Kubernetes and of infrastructure, whatever the file is called.
const INFRASTRUCTURE =
  /^[ \t]{0,9}["']?(?:apiVersion|AWSTemplateFormatVersion|kind)["']?\s{0,3}:\s{0,3}["']?[\w./-]{1,60}|^[ \t]{0,40}["']?(?:privileged|hostNetwork|runAsUser|allowPrivilegeEscalation|securityContext|clusterRole|serviceAccountName)["']?\s{0,3}:/m

/** Settings of the application, which tests rarely see. */
export const settingsChanged = perFile("settings-changed", file => {
  const { change, folded, isTest, after, before } = file
  if (isTest || !SETTINGS.test(folded.base) || DATA.test(folded.whole)) return []
  const text = `${before?.layer("text") ?? ""}\n${after?.layer("text") ?? ""}`
  if (INFRASTRUCTURE.test(text))
    return [{ verdict: "deny", path: change.path, line: null, what: "a description of infrastructure" }]
  return [{ verdict: "warn", path: change.path, line: null, what: "a setting is changed" }]
})
