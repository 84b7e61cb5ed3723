import type { Attack } from "./attack.ts"
import { bandAidAttacks } from "./band-aid-attacks.ts"
import { codeAttacks } from "./code-attacks.ts"
import { injectionAttacks } from "./injection-attacks.ts"
import { kindAttacks } from "./kind-attacks.ts"
import { pathAttacks } from "./path-attacks.ts"
import { testAttacks } from "./test-attacks.ts"
import { textAttacks } from "./text-attacks.ts"

/** Everything that the policy has to deny. */
export function maliciousCorpus(): readonly Attack[] {
  return [
    ...pathAttacks(),
    ...kindAttacks(),
    ...textAttacks(),
    ...codeAttacks(),
    ...injectionAttacks(),
    ...testAttacks(),
    ...bandAidAttacks(),
  ]
}
