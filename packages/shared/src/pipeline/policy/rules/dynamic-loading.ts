import { tokenRule } from "../source/token-rule.ts"

const what = "code is loaded by a name that is computed, or that comes from elsewhere"

/** Imports whose target a reader cannot see, or that lies outside of the repository. */
export const dynamicLoading = tokenRule("dynamic-loading", [
  {
    pattern: /(?<![\w$.])(?:require|import)\s{0,9}\(\s{0,9}(?!["'`)])[^\s]/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern: /(?<![\w$.])(?:require|import)\s{0,9}\(\s{0,9}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}')\s{0,9}[^\s),]/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern: /(?<![\w$.])(?:require|import)\s{0,9}\(\s{0,9}`[^`\n]{0,200}\$\{/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern: /\b(?:from|import|require)\s{0,9}\(?\s{0,9}["'`](?:https?:|data:|blob:|file:|\/)/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /\bcreateRequire\b|\bprocess\.mainModule\b|\bmodule\.(?:_load|_resolveFilename|constructor)\b|\bregisterHooks\b|\bimportScripts\b|\bWebAssembly\b|\brequire\.(?:cache|extensions)\b/g,
    languages: ["javascript"],
    inTests: "deny",
    what,
  },
  {
    pattern:
      /\b__import__\b|\bimportlib\b|\bimp\.load_\w{1,20}|\brunpy\b|\bpkgutil\.\w{1,20}|\bsys\.(?:path|modules|meta_path)\b|\bctypes\b|\bcffi\b/g,
    languages: ["python"],
    what,
  },
  {
    pattern:
      /\bgetattr\s{0,9}\(\s{0,9}(?:os|sys|builtins|__builtins__|subprocess)\b|\bglobals\s{0,9}\(\s{0,9}\)\s{0,9}\[|\bvars\s{0,9}\(\s{0,9}\)\s{0,9}\[/g,
    languages: ["python"],
    what,
  },
  {
    pattern:
      /\bClass\.forName\b|\bURLClassLoader\b|\bgetDeclaredMethod\b|\bsetAccessible\b|\bMethodHandles\b|\bInstrumentation\b/g,
    languages: ["java", "kotlin", "scala"],
    inTests: "warn",
    what,
  },
  { pattern: /\bplugin\.Open\b/g, languages: ["go"], what },
  {
    pattern:
      /(?<![.\w])(?:load|require|require_relative|autoload)\s{1,9}(?!["':])[\w#(]|\.(?:public_)?send\s{0,9}\(\s{0,9}(?![:"'])|\bconst_get\b|\bconstantize\b/g,
    languages: ["ruby"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /\b(?:include|require)(?:_once)?\s{0,9}\(?\s{0,9}(?!__DIR__|["'(\s])\$|\$\$[A-Za-z_]\w{0,40}\s{0,9}\(|\bcall_user_func(?:_array)?\b|\ballow_url_include\b/g,
    languages: ["php"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /\bAssembly\.(?:Load|LoadFrom|LoadFile|UnsafeLoadFrom)\b|\bActivator\.CreateInstance\b|\bNativeLibrary\.Load\b|\bType\.GetType\b/g,
    languages: ["csharp"],
    inTests: "warn",
    what,
  },
  {
    pattern: /\bDynamicLibrary\b|\bdart:ffi\b|\bdlopen\b|\bdlsym\b|\blibloading\b/g,
    languages: ["dart", "c", "swift", "rust"],
    layer: "bare",
    what,
  },
])
