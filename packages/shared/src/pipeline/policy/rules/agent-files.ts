import { pathRule } from "../path/path-rule.ts"

/** Instructions and settings that coding agents obey, today's and the next one's. */
export const agentFiles = pathRule("agent-files", "instructions or settings of a coding agent", {
  files: [
    "claude.md",
    "claude.local.md",
    "agents.md",
    "agent.md",
    "gemini.md",
    "copilot-instructions.md",
    "skill.md",
    ".mcp.json",
    "mcp.json",
    ".cursorrules",
    ".cursorignore",
    ".windsurfrules",
    ".clinerules",
    ".roorules",
    ".goosehints",
    ".aider.conf.yml",
    ".aiderignore",
    ".ripgreprc",
    ".rgignore",
    ".ignore",
    "opencode.json",
    "llms.txt",
  ],
  folders: [".claude", ".cursor", ".gemini", ".codex", ".agents", ".windsurf", ".roo", ".kiro", ".continue", ".aider"],
})
