import { tokenRule } from "../source/token-rule.ts"

const what = "code made of text is run"

/** Text that becomes code: what it does, no diff shows. */
export const codeEvaluation = tokenRule("code-evaluation", [
  {
    pattern: /(?<![.\w$-])eval\b(?!-)|\b(?:globalThis|window|self|global)\s{0,9}(?:\?\.|\.)\s{0,9}eval\b/g,
    languages: ["javascript"],
    what,
  },
  {
    pattern:
      /(?<![\w$.])(?:new\s{1,9})?Function\s{0,9}\)?\s{0,9}\(|\bReflect\.(?:construct|apply)\s{0,9}\(\s{0,9}Function\b/g,
    languages: ["javascript"],
    what,
  },
  { pattern: /\bgetPrototypeOf\s{0,9}\(\s{0,9}(?:async\b|function\b|\()/g, languages: ["javascript"], what },
  {
    pattern: /\bnew\s{1,9}(?:Shared)?Worker\s{0,9}\(\s{0,9}(?!new\s{1,9}URL\b|["'`])[^\s)]/g,
    languages: ["javascript"],
    layer: "bare",
    inTests: "warn",
    what,
  },
  { pattern: /\.constructor\s{0,9}(?:\.\s{0,9}constructor\b|\(\s{0,9}["'`])/g, languages: ["javascript"], what },
  {
    pattern: /["'`]data:text\/javascript|["'`](?:node:)?(?:vm|vm2|isolated-vm|repl)["'`]/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern: /\b(?:runInNewContext|runInThisContext|runInContext|compileFunction)\b/g,
    languages: ["javascript"],
    what,
  },
  {
    pattern: /\bset(?:Timeout|Interval|Immediate)\s{0,9}\(\s{0,9}["'`]/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern: /\[\s{0,9}["'`](?:eval|Function|constructor|__proto__)["'`]\s{0,9}\]/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /\b(?:document\.write(?:ln)?|insertAdjacentHTML|dangerouslySetInnerHTML|v-html|bypassSecurityTrust\w{1,20})\b|\.(?:inner|outer)HTML\s{0,9}\+?=(?!=)/g,
    languages: ["javascript"],
    inTests: "warn",
    what: "text becomes markup of the page",
  },
  {
    pattern:
      /(?<![.\w])(?:eval|exec|compile|execfile)\s{0,9}\(|\bbuiltins\b|\b__builtins__\b|\b__(?:subclasses|bases?|globals|code)__\b/g,
    languages: ["python"],
    what,
  },
  {
    pattern:
      /\b(?:marshal|types)\s{0,9}\.\s{0,9}(?:loads|FunctionType|CodeType)\b|\bcode\.(?:interact|InteractiveInterpreter)\b/g,
    languages: ["python"],
    what,
  },
  {
    pattern: /\bjinja2\s{0,9}\.\s{0,9}Template\b|\brender_template_string\s{0,3}\(\s{0,60}(?!["'\s])/g,
    languages: ["python"],
    layer: "bare",
    inTests: "warn",
    what,
  },
  {
    pattern: /\btemplate\s{0,9}\.\s{0,9}(?:HTML|HTMLAttr|JS|JSStr|CSS|URL)\s{0,9}\(/g,
    languages: ["go"],
    inTests: "warn",
    what: "text becomes markup of the page",
  },
  {
    pattern:
      /\b(?:instance_eval|class_eval|module_eval|instance_exec|binding\.eval|RubyVM)\b|(?<![.\w])eval\b|\bKernel\.eval\b|\bERB\.new\b/g,
    languages: ["ruby"],
    what,
  },
  {
    pattern: /(?<![\w$>:])(?:eval|assert|create_function|preg_replace_callback_array)\s{0,9}\(\s{0,9}(?=["'$])/g,
    languages: ["php"],
    what,
  },
  {
    pattern:
      /\bScriptEngine(?:Manager)?\b|\bGroovyShell\b|\bSpelExpressionParser\b|\bjavax\.script\b|\bdefineClass\b|\bJexlEngine\b|\bNashorn\w{0,30}\b|\bOgnl\w{0,12}\b|\bUnsafe\.getUnsafe\b|\bmethod\.invoke\s{0,3}\(/g,
    languages: ["java", "kotlin", "scala"],
    what,
  },
  {
    pattern: /\b(?:CSharpScript|CSharpCodeProvider|CodeDom|DynamicMethod|ILGenerator)\b|\.CompileAssemblyFromSource\b/g,
    languages: ["csharp"],
    what,
  },
  { pattern: /\b(?:Isolate\.spawnUri|dart:mirrors)\b/g, languages: ["dart"], layer: "bare", what },
  {
    pattern:
      /"(?:plugin|unsafe|go\/interpreter|github\.com\/traefik\/yaegi[\w/]{0,40})"|^[ \t]{0,40}\/\/go:(?:linkname|generate|embed)\b|^[ \t]{0,40}#cgo\b|\bimport\s{1,9}"C"/gm,
    languages: ["go"],
    layer: "text",
    what,
  },
  {
    pattern:
      /(?<![>:\w])\$\w{1,40}\s{0,3}\(|\bnew\s{1,3}\$\w|(?<![\w>:])extract\s{0,3}\(\s{0,3}\$|\$\$\w|\b(?:FFI::|putenv\s{0,3}\()|\bReflection(?:Function|Method)\b|\b(?:array_map|array_filter|usort|array_walk)\s{0,3}\(\s{0,3}\$\w{1,40}\[/g,
    languages: ["php"],
    inTests: "warn",
    familiar: "warn",
    what,
  },
  {
    pattern: /\bpreg_replace\s{0,3}\(\s{0,3}["'](.)[^"'\n]{1,100}\1\w{0,5}e\w{0,5}["']/g,
    languages: ["php"],
    layer: "bare",
    what,
  },
  { pattern: /\bunsafe\.(?:Pointer|Slice|String)\b|\.MethodByName\s{0,3}\(/g, languages: ["go"], what },
  { pattern: /\bunsafe\s{0,3}\{/g, languages: ["csharp"], what },
  { pattern: /\bmethod(?:Info)?\.Invoke\s{0,3}\(/g, languages: ["csharp"], inTests: "warn", what },
  { pattern: /\breflect\s{0,3}\([^()\n]{1,40}\)\.invoke\b/g, languages: ["dart"], what },
  { pattern: /\bCode\.(?:eval_string|compile_string|eval_quoted)\b/g, languages: ["elixir"], what },
])
