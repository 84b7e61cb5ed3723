import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { knownApp } from "./known-app.ts"

/** An App of a person leaves with the person. */
export const appOwner = defineCheck({
  id: "app-owner",
  step: "1a",
  title: "The App belongs to the owner of the repository",
  why: "Who owns an App can change what it may do and make keys for it.",
  breaks: [],
  ask: "The App's settings → Advanced: is its owner the organisation?",
  read: knownApp,
  judge: ({ owner, slug }, { expected }) => {
    const wanted = expected.repository.split("/")[0] ?? ""
    if (owner.toLowerCase() === wanted.toLowerCase()) return pass(owner)
    const fix = `The settings of the App ${slug} → Advanced → Transfer ownership to ${wanted}`
    return { state: "warn", seen: `its owner is ${owner === "" ? "not shown" : owner}`, fix }
  },
})
