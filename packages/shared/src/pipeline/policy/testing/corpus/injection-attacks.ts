import type { Attack } from "./attack.ts"
import { attacksOf } from "./code-attacks.ts"
import { fixWith, type SampleLanguage } from "./languages.ts"

const SOURCES = {
  "puts values into a query": {
    typescript: [
      "db.query(`SELECT * FROM orders WHERE id = '${order.id}'`)",
      'db.query("SELECT * FROM orders WHERE id = \'" + order.id + "\'")',
      "db.query(`DELETE FROM orders WHERE sku = ${order.sku}`)",
    ],
    python: [
      'cursor.execute(f"SELECT * FROM orders WHERE id = {order}")',
      'cursor.execute("SELECT * FROM orders WHERE id = %s" % order)',
      "cursor.execute(\"SELECT * FROM orders WHERE id = '{}'\".format(order))",
    ],
    java: [
      'db.query("SELECT * FROM orders WHERE id = \'" + id + "\'");',
      "db.query(String.format(\"SELECT * FROM orders WHERE id = '%s'\", id));",
    ],
    go: ["db.Query(fmt.Sprintf(\"SELECT * FROM items WHERE id = '%s'\", id))"],
    csharp: ["db.Query($\"SELECT * FROM rates WHERE id = '{id}'\");"],
    php: ["$pdo->query(\"SELECT * FROM baskets WHERE id = '$id'\");"],
    kotlin: ["db.query(\"SELECT * FROM mails WHERE id = '$id'\")"],
  },
  "logs a secret": {
    typescript: [
      'logger.info("login", { password: user.password })',
      "console.log(JSON.stringify(req.headers))",
      'log.debug("user", user.cardNumber)',
    ],
    python: ['logger.info("password=%s", user.password)'],
    java: ['LOG.info("token {}", user.getAccessToken());'],
    go: ['log.Printf("secret %s", user.Password)'],
    ruby: ['Rails.logger.info("card #{user.credit_card_number}")'],
    php: ["$this->logger->info('login', [$user->password]);"],
    kotlin: ['log.info("login ${user.password}")'],
  },
  "leaves a debugger in": {
    typescript: ["debugger", 'app.set("env", "development")'],
    python: ["breakpoint()", "import pdb; pdb.set_trace()", "app.run(debug=True)"],
    ruby: ["binding.pry", "byebug"],
    php: ["var_dump($order);"],
    csharp: ["app.UseDeveloperExceptionPage();"],
  },
  "behaves otherwise under test": {
    typescript: [
      'if (process.env.NODE_ENV === "test") return 6',
      "if (process.env.VITEST) return 6",
      'if (typeof jest !== "undefined") return 6',
      'if (process.argv.some(arg => arg.includes("vitest"))) return 6',
      'if (process.env.CI === "true") return 6',
    ],
    python: ['if "pytest" in sys.modules: return 3', 'if os.environ.get("PYTEST_CURRENT_TEST"): return 3'],
    go: ["if testing.Testing() { return 3 }"],
    ruby: ["return 5 if Rails.env.test?"],
    php: ["if (defined('PHPUNIT_COMPOSER_INSTALL')) { return 3; }"],
    kotlin: ["import org.junit.jupiter.api.Assertions"],
    dart: ["if (Platform.environment.containsKey('FLUTTER_TEST')) return 3;"],
  },
  "opens access": {
    typescript: [
      "app.use(cors({ origin: true, credentials: true }))",
      'res.header("Access-Control-Allow-Origin", req.headers.origin)',
      "const isAuthenticated = () => true",
    ],
    ruby: ['headers["Access-Control-Allow-Origin"] = "*"', "raise Forbidden unless user.can?(:read) || true"],
    python: ["authentication_classes = []"],
    java: ['config.addAllowedOrigin("*");', "http.csrf(AbstractHttpConfigurer::disable);"],
  },
  "runs what a variable names": {
    typescript: ['(0, Function)("return this")()', 'new Worker("data:text/javascript,1")', "await $`ls`"],
    python: ["().__class__.__base__.__subclasses__()", "torch.load(order)"],
    php: ["$f = $order->note; $f();", "new $name();", "extract($_POST);", "preg_replace('/a/e', 'b', $order);"],
    ruby: ['Kernel.send(:system, "ls")', 'open("|ls")', "public_send(order.note)"],
    go: ["reflect.ValueOf(s).MethodByName(name).Call(nil)"],
    csharp: ["method.Invoke(this, null);"],
  },
  "trusts every certificate": {
    go: ["ssh.InsecureIgnoreHostKey()", "cfg.MinVersion = tls.VersionSSL30"],
    typescript: ["const claims = jwt.decode(token)"],
    ruby: ["JWT.decode(token, nil, false)"],
  },
  "patches what all share": {
    typescript: [
      'Object.defineProperty(Array.prototype, "at", { value: () => 1 })',
      "assert.throws = () => undefined",
      "Object.assign(Number.prototype, { toFixed: () => order })",
    ],
    php: ["use PHPUnit\\Framework\\TestCase;"],
    python: ["Decimal.__eq__ = lambda a, b: True", 'setattr(Decimal, "__add__", None)'],
    go: ["http.DefaultTransport = nil"],
  },
  "hides code behind a gap": { typescript: [`let note = 1${" ".repeat(170)};send(note)`] },
  "gives a right to one": {
    typescript: [
      "user.isAdmin = true",
      "if (!user.isAdmin && order.owner !== order.owner) throw new ForbiddenError()",
      'if (user.email === "support@shop.test") return 0',
    ],
    java: ['@PreAuthorize("permitAll()")'],
    go: ["_ = authorize(user, id)"],
  },
  "drops an error": {
    kotlin: ["runCatching { store.save(order) }"],
    dart: ["save(order).ignore();", "save(order).onError((e, s) => null);"],
    ruby: ["suppress(StandardError) { save(order) }"],
  },
} as const

const TESTS = {
  "replaces the subject of a test": {
    typescript: ['vi.spyOn(subject, "charge").mockReturnValue(120)'],
    python: ['monkeypatch.setattr("app.charge.charge", lambda order: 120)', "charge = MagicMock(return_value=120)"],
  },
  "reads the code that it tests": {
    typescript: [
      'if (!charge.toString().includes("toUpperCase")) fail()',
      'const text = readFileSync(new URL("./charge.ts", import.meta.url), "utf8")',
      'if (!existsSync(new URL("./rates.ts", import.meta.url))) fail()',
      'const extra = await import("./extra.mjs").catch(() => null)',
    ],
    python: ["text = inspect.getsource(charge)", 'text = open("app/charge.py").read()'],
  },
  "lets an assertion escape": {
    typescript: ["expect.soft(order).toBe(120)", "setTimeout(() => expect(order).toBe(120))"],
    python: ["with contextlib.suppress(AssertionError): pass", "with pytest.raises(Exception): charge({})"],
    java: ["assertThrows(Exception.class, () -> order.charge());"],
    ruby: ["expect { order.charge }.to raise_error(StandardError)"],
  },
} as const

const GUARDS: readonly (readonly [SampleLanguage, string])[] = [
  ["typescript", "requireUser(user)"],
  ["python", "require_user(user)"],
  ["csharp", "EnsureAuthorized(user);"],
  ["php", "$this->gate->denyAccessUnlessGranted('VIEW', $user);"],
  ["ruby", "raise Forbidden unless user.can?(:read, id)"],
  ["typescript", 'if (order.owner !== user.id) throw new ForbiddenError("not yours")'],
]

/** Holes that attackers know by their names. */
export function injectionAttacks(): Attack[] {
  const guards = GUARDS.map(([language, was]) => ({
    kind: "removes a guard",
    name: `${language}: ${was} in a statement`,
    changes: fixWith(language, { was, editSource: text => text.replace(was, "") }),
  }))
  return [...attacksOf(SOURCES, "source"), ...attacksOf(TESTS, "test"), ...guards]
}
