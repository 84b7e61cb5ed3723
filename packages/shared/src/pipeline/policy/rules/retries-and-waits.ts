import { tokenRule } from "../source/token-rule.ts"

/** Trying again, or later, instead of knowing why it failed. */
export const retriesAndWaits = tokenRule("retries-and-waits", [
  {
    pattern:
      /\b(?:setTimeout|setInterval|sleep|usleep|nanosleep|delay|Future\.delayed|Thread\.sleep|Task\.Delay|asyncio\.sleep|time\.Sleep|time\.After|waitFor|eventually|backoff)\s{0,3}\(|\bsleep\s{1,3}[\d.]/gi,
    verdict: "warn",
    edited: "pass",
    what: "the code waits",
  },
  {
    pattern:
      /\b(?:retry|retries|retrying|max_?retries|attempts?|max_?attempts|tenacity|@Retryable|pRetry|with_?retry|RetryAsync|WaitAndRetry\w{0,12})\b|\brepeat\s{0,3}\(/gi,
    verdict: "warn",
    edited: "pass",
    what: "the code tries again",
  },
])
