const text = (description: string) => ({ type: "string", maxLength: 4_000, description })

/** JSON schema of what the agent has to say at its end; its program refuses everything else. */
export const AGENT_REPORT_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["fixed", "rootCause", "fix", "test", "confidence"],
  properties: {
    fixed: { type: "boolean", description: "True where the cause is found and mended in the files." },
    rootCause: text("Why the error happens, with the file and function where it begins."),
    fix: text("What was changed, and why that removes the cause; or why no fix was found."),
    test: {
      type: "string",
      maxLength: 500,
      description:
        "Repository path of the test that fails before the fix and passes after it; empty where there is none.",
    },
    confidence: { type: "string", enum: ["low", "medium", "high"] },
  },
} as const
