import { tokenRule } from "../source/token-rule.ts"

const what = "what all code shares is changed"

/** Changes of built-in objects and of the process reach code that no diff shows. */
export const globalPatching = tokenRule("global-patching", [
  {
    pattern:
      /\b(?:Object|Array|String|Number|Boolean|Function|Promise|Map|Set|Date|RegExp|Error|JSON|Math|Buffer|Response|Request|EventEmitter)\.prototype\s{0,9}(?:\.\s{0,9}\w{1,60}|\[[^\]\n]{1,80}\])\s{0,9}=(?!=)|\b(?:Object\.(?:defineProperty|defineProperties|assign)|Reflect\.\w{1,20})\s{0,9}\(\s{0,9}(?:\w{1,40}\.prototype\b|globalThis\b|global\b|window\b)|\bsetPrototypeOf\s{0,3}\(|__proto__\s{0,9}[=\]:]|\b__define[GS]etter__\b/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /\b(?:JSON|Math|console|Date|Promise|globalThis|global|window|process|Object|Reflect|Error)\s{0,9}\.\s{0,9}\w{1,60}\s{0,9}=(?![=>])/g,
    languages: ["javascript"],
    inTests: "warn",
    what,
  },
  {
    pattern:
      /\bprocess\s{0,9}\.\s{0,9}(?:on|once|addListener|prependListener)\s{0,9}\(\s{0,9}["'`](?:uncaughtException\w{0,8}|unhandledRejection|warning|exit|beforeExit)|\bprocess\.(?:removeAllListeners|setuid|setgid|chdir|umask|emitWarning)\b|\bprocess\.env(?:\.\w{1,60}|\[[^\]\n]{1,80}\])\s{0,9}=(?!=)/g,
    languages: ["javascript"],
    layer: "bare",
    inTests: "warn",
    what,
  },
  {
    pattern:
      /\bwindow\.on(?:error|unhandledrejection)\b|\baddEventListener\s{0,9}\(\s{0,9}["'`](?:error|unhandledrejection)["'`]/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /\bsys\.(?:excepthook|settrace|setprofile|setrecursionlimit|unraisablehook)\b|\bthreading\.excepthook\b|\bbuiltins\.\w{1,40}\s{0,9}=|\bwarnings\.(?:filterwarnings|simplefilter)\b|\blogging\.(?:disable|raiseExceptions)\b|\bos\.environ\s{0,9}\[[^\]\n]{1,80}\]\s{0,9}=(?!=)|\bfaulthandler\b|\bsetattr\s{0,3}\(\s{0,3}[A-Z]\w{0,40}\s{0,3},|^[ \t]{0,40}[A-Z]\w{0,40}\.__\w{1,20}__\s{0,3}=(?!=)|\bsignal\.SIG_IGN\b|\batexit\.register\b/gm,
    languages: ["python"],
    layer: "bare",
    inTests: "warn",
    what,
  },
  {
    pattern:
      /\bset(?:Default)?UncaughtExceptionHandler\b|\bSystem\.set(?:SecurityManager|Property|Err|Out)\b|\bRuntime\.getRuntime\(\)\.addShutdownHook\b|\bAppDomain\.CurrentDomain\.(?:UnhandledException|FirstChanceException)\b|\bTaskScheduler\.UnobservedTaskException\b/g,
    languages: ["java", "kotlin", "scala", "csharp"],
    what,
  },
  {
    pattern:
      /\bset_(?:error|exception)_handler\b|\berror_reporting\s{0,9}\(|\bini_set\s{0,9}\(|@ini_set\b|\bset_time_limit\b|\bregister_shutdown_function\b/g,
    languages: ["php"],
    what,
  },
  {
    pattern:
      /\bFlutterError\.onError\s{0,9}=|\bPlatformDispatcher\.instance\.onError\b|\bErrorWidget\.builder\s{0,9}=|\brunZonedGuarded\b/g,
    languages: ["dart"],
    what,
  },
  {
    pattern:
      /^[ \t]{0,40}class\s{1,9}(?:::)?(?:String|Array|Hash|Integer|NilClass|Object|Kernel|Symbol|Float|Exception)\s{0,9}(?:$|;)|\b(?:String|Array|Hash|Integer|NilClass|Object|Kernel|Symbol|Float)\.(?:define_method|prepend|include|remove_method)\b|\brefine\s{1,9}(?:String|Array|Hash|NilClass|Object)\b|\balias_method\b|\bat_exit\b|\bThread\.report_on_exception\b|\$(?:VERBOSE|stderr|stdout)\s{0,9}=/gm,
    languages: ["ruby"],
    what,
  },
  {
    pattern: /\bhttp\.Default(?:Transport|Client)\s{0,3}=(?!=)|\blog\.SetOutput\s{0,3}\(\s{0,3}io\.Discard/g,
    languages: ["go"],
    what,
  },
  {
    pattern:
      /\bObject\s{0,3}\.\s{0,3}(?:is|keys|entries)\s{0,3}=(?![=>])|\bexpect\s{0,3}\.\s{0,3}extend\s{0,3}\(\s{0,3}\{\s{0,60}to(?:Be|Equal|StrictEqual|Throw|Match|Contain|HaveLength)\b/g,
    languages: ["javascript"],
    what: "what tests are written with is changed",
  },
  {
    pattern: /\b(?:assert\w{0,8}|expect|chai|sinon|vi|jest|describe|mocha)\.(?!config\b)\w{1,60}\s{0,9}=(?![=>])/g,
    languages: ["javascript"],
    what: "what tests are written with is changed",
  },
])
