import { pathRule } from "../path/path-rule.ts"

/** Shell scripts run outside of what tests see: in CI, in images, on machines of people. */
export const scripts = pathRule("scripts", "a shell script", {
  filePatterns: [
    /\.(?:sh|bash|zsh|fish|ksh|csh|ps1|psm1|psd1|bat|cmd|vbs|command|applescript|awk|expect)$/,
    /^(?:gradlew|mvnw|configure|autogen|entrypoint|bootstrap|install|run)$/,
    /^\.(?:bashrc|bash_profile|profile|zshrc|zprofile|inputrc)$/,
  ],
})
