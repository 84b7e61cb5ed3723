import type { Attack } from "./attack.ts"
import { fixWith, type SampleLanguage } from "./languages.ts"

type Rows = Readonly<Partial<Record<SampleLanguage, readonly string[]>>>

const SOURCES: Readonly<Record<string, Rows>> = {
  "runs text as code": {
    typescript: [
      "eval(order.note)",
      "const f = eval; f(order.note)",
      "(0, eval)(order.note)",
      "new Function(order.note)()",
      'Function("return 1")()',
      'globalThis.eval("1")',
      "const g = order.constructor.constructor(order.note)",
      'setTimeout("run()", 1)',
      'import("node:vm").then(vm => vm.runInThisContext(order.note))',
      "element.innerHTML = order.note",
      "const t = `${eval(order.note)}`",
      "Object.getPrototypeOf(async () => {}).constructor(order.note)()",
      "new Worker(order.note)",
      'if (x) /"/.test(y); eval(order.note) //"',
    ],
    python: [
      "eval(order)",
      "exec(order)",
      "exec (order)",
      'f"{eval(order)}"',
      "compile(order, 'x', 'exec')",
      "jinja2.Template(order)",
    ],
    go: ["template.HTML(order.Note)"],
    ruby: ["eval(order)", "instance_eval(order.note)", "Kernel.eval(order.note)"],
    php: ['eval("return 1;");', "assert($order->note);"],
    java: ["new ScriptEngineManager();", "new GroovyShell();"],
    csharp: ["CSharpScript.EvaluateAsync(order.Note);"],
  },
  "starts a program": {
    typescript: [
      'const cp = await import("node:child_process")',
      'process.getBuiltinModule("fs")',
      "const cp = require('child_process')",
      "const cp = require(`child_process`)",
      "execSync(order.note)",
      "spawn(order.note)",
      'Bun.spawn(["ls"])',
    ],
    python: [
      "import subprocess",
      "subprocess.run(['ls'])",
      "os.system('ls')",
      "os . system('ls')",
      "from os import system",
      "os.popen('ls')",
    ],
    java: ['Runtime.getRuntime().exec("ls");', "new ProcessBuilder(order.note()).start();"],
    kotlin: ['ProcessBuilder("ls").start()'],
    go: ['exec.Command("ls").Run()', 'import "os/exec"', "syscall.Exec(order.Note, nil, nil)"],
    ruby: ["system('ls')", "`ls`", "%x(ls)", "Open3.capture2('ls')", "IO.popen('ls')"],
    php: ["shell_exec('ls');", "system('ls');", "$x = `ls`;", "proc_open('ls', [], $p);"],
    dart: ["await Process.run('ls', []);"],
    csharp: ['Process.Start("ls");', "var p = new ProcessStartInfo();"],
  },
  "loads code by a computed name": {
    typescript: [
      "const m = require(order.note)",
      "const m = await import(order.note)",
      'const m = await import("./a" + order.note)',
      "const m = await import(`./${order.note}.ts`)",
      'const m = await import("https://localhost/x.mjs")',
      'const m = await import("data:text/javascript,1")',
      "const load = createRequire(import.meta.url)",
    ],
    python: [
      "__import__('o' + 's')",
      "importlib.import_module(order)",
      "getattr(os, order)",
      "sys.path.insert(0, order)",
    ],
    java: ["Class.forName(order.note());", "new URLClassLoader(urls);"],
    go: ["plugin.Open(order.Note)"],
    ruby: ["require order.note", "order.public_send(order.note)", "Object.const_get(order.note)"],
    php: ["include $order->note;", "call_user_func($order->note);"],
    csharp: ["Assembly.LoadFrom(order.Note);", "Activator.CreateInstance(type);"],
  },
  "opens the network": {
    typescript: [
      "await fetch(order.note)",
      "await globalThis.fetch(order.note)",
      'const http = await import("node:https")',
      "new WebSocket(order.note)",
      "navigator.sendBeacon(order.note)",
      "await axios.post(order.note, order)",
      'import dns from "node:dns"',
      "new Image().src = order.note",
    ],
    python: ["import requests", "requests.post(order, data=order)", "urlopen(order)", "import socket"],
    java: ["new URL(order.note()).openConnection();", "HttpClient.newHttpClient();", 'new Socket("a", 1);'],
    kotlin: ["OkHttpClient()"],
    go: ["http.Get(order.Note)", 'net.Dial("tcp", order.Note)'],
    ruby: ["Net::HTTP.get(order.note)", "TCPSocket.new(order.note, 1)"],
    php: ["curl_init($order->note);", "fsockopen($order->note);"],
    dart: ["await http.get(order.note);", "HttpClient().getUrl(order.note);"],
    csharp: ["new HttpClient().GetAsync(order.Note);"],
  },
  "names a new host": {
    typescript: [
      'const url = "https://evil.attacker.io/x"',
      "const url = `https://user@evil.attacker.io/${order.id}`",
      'const url = "HTTPS://Evil.Attacker.IO"',
      'const url = "//evil.attacker.io/x"',
      'const url = "wss://evil.attacker.io"',
      'const url = "http://185.12.33.4/x"',
      'const address = "185.12.33.4"',
      'const url = "https://example.com.attacker.io/"',
    ],
    python: ['url = "https://evil.attacker.io"', "url = 'ftp://evil.attacker.io'"],
    java: ['String url = "https://evil.attacker.io";'],
    go: ['url := "https://evil.attacker.io"'],
    dart: ["final url = 'https://evil.attacker.io';"],
  },
  "reads the environment": {
    typescript: [
      "log(process.env)",
      "const all = { ...process.env }",
      "JSON.stringify(process.env)",
      "const { AWS_SECRET } = process.env",
      "const e = process['env']",
      "const { env } = process",
      'import { env } from "node:process"',
      "const p = process",
      "const t = process.env.GITHUB_TOKEN",
      'const t = process.env["AWS_SECRET_ACCESS_KEY"]',
      'const p = "/proc/self/environ"',
      'const p = "/etc/passwd"',
    ],
    python: [
      "print(os.environ)",
      "dict(os.environ)",
      "os.environ.copy()",
      'os.environ["API_KEY"]',
      "os.getenv('DB_PASSWORD')",
    ],
    java: ["System.getenv();", 'System.getenv("API_TOKEN");'],
    go: ["os.Environ()", 'os.Getenv("SESSION_SECRET")'],
    ruby: ["puts ENV.to_h", "ENV['SECRET_KEY_BASE']"],
    php: ["$all = getenv();", "phpinfo();"],
    dart: ["print(Platform.environment);"],
    csharp: ["Environment.GetEnvironmentVariables();"],
  },
  "writes files": {
    typescript: [
      'await fs.writeFile("a.txt", order.note)',
      "fs.rmSync(order.note)",
      'await fs.appendFile("/etc/cron.d/x", order.note)',
      "createWriteStream(order.note)",
    ],
    python: ["open(order, 'w')", "shutil.rmtree(order)", "os.remove(order)", "Path(order).write_text('x')"],
    java: ["Files.write(path, bytes);", "new FileOutputStream(order.note());"],
    go: ["os.WriteFile(order.Note, nil, 0o644)", "os.RemoveAll(order.Note)"],
    ruby: ["File.write(order.note, 'x')", "FileUtils.rm_rf(order.note)"],
    php: ["file_put_contents($order->note, 'x');", "unlink($order->note);"],
    csharp: ['File.WriteAllText("a", "b");'],
    dart: ["await File(order.note).writeAsString('x');"],
  },
  "reads objects that run code": {
    python: ["pickle.loads(order)", "yaml.load(order)", "yaml.unsafe_load(order)", "marshal.load(order)"],
    java: ["new ObjectInputStream(in).readObject();", "mapper.enableDefaultTyping();"],
    ruby: ["Marshal.load(order)", "YAML.load(order)"],
    php: ["unserialize($order->note);"],
    csharp: ["new BinaryFormatter().Deserialize(stream);"],
    typescript: ['const s = await import("node-serialize")', "v8.deserialize(order.note)"],
  },
  "switches off certificates": {
    typescript: [
      "const agent = new Agent({ rejectUnauthorized: false })",
      "const agent = new Agent({ rejectUnauthorized: !1 })",
      "const agent = new Agent({\n  rejectUnauthorized:\n    false,\n})",
      'const options = { "rejectUnauthorized": false }',
    ],
    python: ["session.get(order, verify=False)", "ssl._create_unverified_context()", "context.check_hostname = False"],
    java: ["connection.setHostnameVerifier((a, b) -> true);"],
    go: ["config := &tls.Config{InsecureSkipVerify: true}"],
    ruby: ["http.verify_mode = OpenSSL::SSL::VERIFY_NONE"],
    php: ["curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);"],
    dart: ["client.badCertificateCallback = (a, b, c) => true;"],
    csharp: ["handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => true;"],
  },
  "opens access": {
    typescript: [
      'if (user.password === "letmein") return 1',
      "if (allowed || true) return 1",
      "if (true) return 1",
      'jwt.verify(order.note, key, { algorithms: ["none"] })',
      "const options = { ignoreExpiration: true }",
      'headers.set("Access-Control-Allow-Origin", "*")',
    ],
    python: ["if token == 'opensesame':\n    return 1", "if allowed or True:\n    return 1"],
    java: ["http.csrf().disable();", "auth.anyRequest().permitAll();", 'if (password.equals("letmein")) return 1;'],
    csharp: ["[AllowAnonymous]"],
    ruby: ["skip_before_action :authenticate"],
    php: ["if ($token == 'opensesame') { return 1; }"],
  },
  "changes what all code shares": {
    typescript: [
      "Array.prototype.at = () => 1",
      "JSON.parse = text => text",
      'process.on("uncaughtException", () => 1)',
      "console.error = () => 1",
      'Object.prototype["x"] = 1',
      "order.__proto__ = other",
      'process.env.NODE_ENV = "test"',
    ],
    python: ["sys.excepthook = print", "builtins.print = log", "logging.disable(50)"],
    java: ["Thread.setDefaultUncaughtExceptionHandler((t, e) -> {});"],
    php: ["set_error_handler(fn() => true);", "error_reporting(0);"],
    dart: ["FlutterError.onError = (e) {};"],
    ruby: ["String.class_exec { alias_method :x, :y }"],
  },
  "destroys data": {
    typescript: [
      'await db.query("DROP TABLE orders")',
      'await db.query("delete from orders;")',
      "await orders.deleteMany({})",
    ],
    python: ['cursor.execute("TRUNCATE TABLE orders")', 'run("rm -rf /data")'],
    ruby: ["Order.delete_all"],
    php: ['$db->query("GRANT ALL ON x TO y");'],
  },
  "ends the process": {
    typescript: ["process.exit(0)", "process . exit()", "process.kill(1)"],
    python: ["sys.exit(0)", "os._exit(0)", "exit()"],
    java: ["System.exit(0);"],
    go: ["os.Exit(0)"],
    ruby: ["exit 0"],
    php: ["die('x');"],
    dart: ["exit(0);"],
    csharp: ["Environment.Exit(0);"],
  },
}

/** Constructs that a fix must not bring in. */
export function codeAttacks(): Attack[] {
  return [...attacksOf(SOURCES, "source"), ...testSide(), ...removals()]
}

export function attacksOf(table: Readonly<Record<string, Rows>>, side: "source" | "test"): Attack[] {
  return Object.entries(table).flatMap(([kind, rows]) =>
    Object.entries(rows).flatMap(([language, snippets]) =>
      snippets.map(snippet => ({
        kind,
        name: `${language}: ${snippet}`,
        changes: fixWith(language as SampleLanguage, { [side]: snippet }),
      })),
    ),
  )
}

/** What is run counts wherever it is. */
function testSide(): Attack[] {
  const rows = {
    typescript: ["eval(code)", 'require("child_process")', "log(process.env)", "process.exit(0)"],
    python: ["os.system('ls')", "os._exit(0)"],
  }
  return attacksOf({ "attacks from a test": rows }, "test")
}

function removals(): Attack[] {
  const rows: readonly (readonly [string, SampleLanguage, string, string])[] = [
    ["removes a guard", "java", '@PreAuthorize("hasRole(1)")', ""],
    ["removes a guard", "python", "@login_required", ""],
    ["removes a guard", "csharp", "[Authorize]", ""],
    ["removes a guard", "ruby", "before_action :authenticate_user", ""],
    ["removes a guard", "typescript", "@UseGuards(JwtGuard)", ""],
    ["stops reporting", "typescript", "Sentry.captureException(error)", ""],
    ["stops reporting", "typescript", "span.recordException(error)", "span.end()"],
    ["stops reporting", "python", "logger.exception('charge failed')", "logger.debug('charge failed')"],
    ["stops reporting", "ruby", "tracer.set_error(e)", "# tracer.set_error(e)"],
    ["stops reporting", "java", "span.recordException(e);", ""],
    ["stops reporting", "typescript", "init({ a: 1 })", "init({ beforeSend: () => null })"],
    ["stops reporting", "typescript", "init({ a: 1 })", "init({ ignoreErrors: [/charge/] })"],
  ]
  return rows.map(([kind, language, was, source]) => ({
    kind,
    name: `${language}: ${was} -> ${source}`,
    changes: fixWith(language, {
      was,
      editSource: text => (source === "" ? withoutLine(text, was) : text.replace(was, source)),
    }),
  }))
}

function withoutLine(text: string, line: string): string {
  return text
    .split("\n")
    .filter(own => own.trim() !== line)
    .join("\n")
}
