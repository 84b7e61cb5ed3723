import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether the key goes where it should. */
export const modelAddress = defineCheck({
  id: "model-address",
  step: "2",
  title: "ANTHROPIC_URL is empty or a safe address",
  why: "The key and the code of the repository go to whoever is there.",
  breaks: ["fix"],
  ask: "gh variable list: is ANTHROPIC_URL missing, or your own gateway?",
  read: async ({ machine }) => ({ kind: "seen", value: machine.modelUrl }),
  judge(url) {
    const fix = "gh variable delete ANTHROPIC_URL, which stands for https://api.anthropic.com"
    if (!URL.canParse(url)) return { state: "fail", seen: "it is no URL", fix }
    const { protocol, hostname, origin } = new URL(url)
    const local = ["127.0.0.1", "localhost", "[::1]"].includes(hostname)
    if (protocol !== "https:" && !local) return { state: "fail", seen: `${origin} is not https`, fix }
    return pass(origin)
  },
})
