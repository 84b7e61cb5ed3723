import { tokenRule } from "../source/token-rule.ts"

const what = "a program is started"

/** Programs that code starts. */
export const processExecution = tokenRule("process-execution", [
  { pattern: /(?<![\w$.])await\s{1,3}\$\s{0,3}`/g, languages: ["javascript"], what: "a program is started" },
  { pattern: /\bmultiprocessing\.Process\b/g, languages: ["python"], what: "a program is started" },
  {
    pattern:
      /\b(?:Kernel|Object)\.(?:public_)?send\s{0,3}\(|(?<![\w.])open\s{0,3}\(\s{0,3}["']\||(?<![\w.:])fork\s{0,3}(?:\{|do\b|$)|(?<![\w.:])load\s{0,3}\(\s{0,3}[a-z]\w{0,40}\.|(?<![\w:])(?:public_)?send\s{0,3}\(\s{0,3}(?:[a-z_]\w{0,40}\s{0,3}[.,)]|\[)/gm,
    languages: ["ruby"],
    layer: "bare",
    inTests: "warn",
    what: "a program is started, or a method of a computed name is called",
  },
  {
    pattern:
      /["'`](?:node:)?(?:child_process|cluster|worker_threads|execa|shelljs|cross-spawn|zx|node-pty|tinyexec)(?:\/promises)?["'`]/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /(?<![\w$])(?:execSync|execFile(?:Sync)?|spawnSync|spawn|execa(?:Sync|Command)?)\s{0,9}\(|(?:(?<![\w$.])|\b(?:cp|child|child_?[pP]rocess|cluster)\s{0,9}\.\s{0,9})fork\s{0,9}\(|\b(?:Bun|Deno)\s{0,9}\.\s{0,9}(?:spawn(?:Sync)?|Command|run|\$)|\bprocess\s{0,9}\.\s{0,9}(?:binding|dlopen|_linkedBinding|getBuiltinModule)\b/g,
    languages: ["javascript"],
    what,
  },
  {
    pattern:
      /(?<![.\w])(?:subprocess|pty|pexpect|sh|plumbum|fabric|paramiko)\b(?=\s{0,9}(?:\.|import|$))|\bimport\s{1,9}(?:subprocess|pty|pexpect)\b|\bfrom\s{1,9}(?:subprocess|pty|pexpect)\b/gm,
    languages: ["python"],
    what,
  },
  {
    pattern:
      /\bos\s{0,9}\.\s{0,9}(?:system|popen\d?|spawn\w{1,6}|exec[lv]\w{0,3}|posix_spawn\w{0,2}|fork|startfile)\b|\bcreate_subprocess_(?:exec|shell)\b|\bcommands\.getoutput\b/g,
    languages: ["python"],
    what,
  },
  {
    pattern: /\bfrom\s{1,9}os\s{1,9}import\s[^\n]{0,200}\b(?:system|popen|exec\w{1,4}|spawn\w{1,4})\b/g,
    languages: ["python"],
    what,
  },
  {
    pattern:
      /\bRuntime\s{0,9}\.\s{0,9}getRuntime\s{0,9}\(\s{0,9}\)|\bProcessBuilder\b|\bDefaultExecutor\b|\bSystem\.load(?:Library)?\b/g,
    languages: ["java", "kotlin", "scala"],
    what,
  },
  { pattern: /"(?:os\/exec|golang\.org\/x\/sys\/unix)"/g, languages: ["go"], layer: "bare", what },
  {
    pattern: /\bexec\s{0,9}\.\s{0,9}Command(?:Context)?\b|\bos\.StartProcess\b|\bsyscall\.(?:Exec|ForkExec)\b/g,
    languages: ["go"],
    what,
  },
  {
    pattern:
      /(?<![.\w:])(?:system|spawn|fork|exec|syscall)(?:\s{0,9}\(|\s{1,9}["'])|\b(?:Open3|PTY|IO\.popen|Process\.spawn|Kernel\.(?:system|exec|spawn|`))|%x[[({!|/]|(?<![\w"'])`[^`\n]{1,200}`/g,
    languages: ["ruby"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /(?<![\w$>:])(?:exec|shell_exec|system|passthru|popen|proc_open|pcntl_exec|dl)\s{0,9}\(|(?<![\w"'])`[^`\n]{1,200}`/g,
    languages: ["php"],
    layer: "bare",
    what,
  },
  { pattern: /\bProcess(?:\.(?:run|start|runSync)|ResourceLimits)\b/g, languages: ["dart"], what },
  {
    pattern: /\bProcess\s{0,9}\.\s{0,9}Start\b|\bProcessStartInfo\b|\bnew\s{1,9}Process\b|\bDllImport\b/g,
    languages: ["csharp"],
    what,
  },
  {
    pattern:
      /\b(?:system|popen|execv[pe]{0,2}|execl[pe]{0,2}|posix_spawn|NSTask)\s{0,9}\(|\bProcess\(\)|\bCommand::new\b|\bSystem\.cmd\b|:os\.cmd\b/g,
    languages: ["c", "swift", "rust", "elixir"],
    what,
  },
])
