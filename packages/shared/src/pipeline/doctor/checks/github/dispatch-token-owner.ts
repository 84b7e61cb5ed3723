import { defineCheck } from "../../check.ts"
import { workingToken } from "./working-token.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import type { Reading } from "../../../../ports/reading.ts"

type Owner = { readonly login: string; readonly role: string | null; readonly isPerson: boolean }

/** That a user is a machine's is known to people alone; that it is too mighty, or the one who asks, shows. */
export const dispatchTokenOwner = defineCheck({
  id: "dispatch-token-owner",
  step: "1b",
  title: "The dispatch token is of a machine user, who may write and not administer",
  why: "A person's token ends with their work here, and carries what they may.",
  breaks: [],
  ask: "Whose is the dispatch token: a machine user's, with the role Write and no more?",
  read: readOwner,
  judge: ({ login, role, isPerson }) => {
    const fix = "Make the token as a user that belongs to no person and has the role Write on this repository alone"
    if (role === "admin") return { state: "fail", seen: `${login} administers the repository`, fix }
    if (isPerson) return { state: "fail", seen: `${login} is who asks here: a person`, fix }
    return { state: "unknown", seen: `it is ${login}'s`, fix: `Is ${login} a machine user, used by no person?` }
  },
})

async function readOwner(sources: DoctorSources): Promise<Reading<Owner>> {
  const { github } = sources
  const token = await workingToken(sources, "dispatch")
  if (token.kind === "hidden") return token
  const login = token.value.owner?.login
  if (login === undefined) return { kind: "hidden", why: "GitHub does not show whose the token is" }
  const [role, person] = await Promise.all([github.roleOf(login), github.person()])
  const isPerson = person.kind === "seen" && person.value.toLowerCase() === login.toLowerCase()
  return { kind: "seen", value: { login, role: role.kind === "seen" ? role.value : null, isPerson } }
}
