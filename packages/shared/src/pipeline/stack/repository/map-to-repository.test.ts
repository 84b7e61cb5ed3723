import { describe, expect, it } from "vitest"
import type { Frame } from "../frame.ts"
import { indexFiles, mapToRepository } from "./map-to-repository.ts"
import { parseStack } from "../parse-stack.ts"

const SHOP = indexFiles([
  "README.md",
  "server.js",
  "src/lib/session.ts",
  "app/(account)/profile/page.tsx",
  "app/api/orders/route.ts",
  "src/components/CartSummary.tsx",
  "src/features/payment/submit.ts",
  "services/checkout/src/cart/total.ts",
  "services/checkout/src/cart/controller.ts",
  "services/checkout/src/index.ts",
  "services/orders/src/orders/orders.service.ts",
  "services/orders/src/index.ts",
  "services/orders/src/main.ts",
  "services/billing/legacy.js",
  "services/billing/dist/built.js",
  "services/billing/src/built.ts",
  "services/django/orders/models.py",
  "services/django/orders/views.py",
  "services/django/manage.py",
  "services/ledger/src/main/java/com/acme/ledger/Entry.java",
  "services/ledger/src/main/kotlin/cart/CartService.kt",
  "services/ledger/src/main/kotlin/com/acme/shop/prices/Prices.kt",
  "services/ledger/src/main/scala/Ledger.scala",
  "services/ledger/src/main/kotlin/com/other/Util.kt",
  "services/go/internal/orders/service.go",
  "services/go/cmd/api/main.go",
  "services/rails/app/models/order.rb",
  "services/rails/lib/shop/cart.rb",
  "services/dotnet/Orders/OrderService.cs",
  "services/dotnet/Views/Orders/Show.cshtml",
  "services/php/app/Http/Controllers/OrderController.php",
  "crates/pricing/src/lib.rs",
  "crates/rates/src/lib.rs",
  "apps/mobile/lib/features/cart/cart_view.dart",
  "packages/design/lib/button.dart",
  "packages/forms/lib/button.dart",
  "ios/Shop/CartViewModel.swift",
  "umbrella/apps/ledger/lib/entry.ex",
  "umbrella/apps/stock/lib/entry.ex",
  "umbrella/apps/stock/lib/stock/item.ex",
])

/** Paths in the repository of the in-app frames of a stack. */
function mapped(stack: string, servicePath: string | null = null): readonly (string | null)[] {
  const frames = parseStack(stack, {}).frames.filter(frame => frame.inApp)
  return mapToRepository(frames, SHOP, { servicePath }).map(frame => frame.repositoryPath)
}

const v8 = (file: string): string => `    at f (${file}:1:2)`
const python = (file: string): string => `  File "${file}", line 1, in f`

describe("mapToRepository", () => {
  it.each([
    ["/app/services/checkout/src/cart/total.ts", "services/checkout/src/cart/total.ts"],
    ["/usr/src/app/src/cart/total.ts", "services/checkout/src/cart/total.ts"],
    ["C:\\work\\shop\\services\\checkout\\src\\cart\\controller.ts", "services/checkout/src/cart/controller.ts"],
    ["file:///app/src/cart/total.ts", "services/checkout/src/cart/total.ts"],
    ["file:///D:/shop/src/cart/total.ts", "services/checkout/src/cart/total.ts"],
    ["webpack:///./src/components/CartSummary.tsx?1f2e", "src/components/CartSummary.tsx"],
    ["webpack://shop/./src/components/CartSummary.tsx", "src/components/CartSummary.tsx"],
    ["webpack-internal:///(rsc)/./app/(account)/profile/page.tsx", "app/(account)/profile/page.tsx"],
    ["webpack-internal:///(rsc)/./src/lib/session.ts", "src/lib/session.ts"],
    ["turbopack:///[project]/src/lib/session.ts", "src/lib/session.ts"],
    ["about://React/Server/webpack-internal:///(rsc)/./src/lib/session.ts", "src/lib/session.ts"],
    ["http://localhost:5173/src/lib/session.ts?t=1700000000", "src/lib/session.ts"],
    ["http://localhost:5173/app/%28account%29/profile/page.tsx", "app/(account)/profile/page.tsx"],
    ["/app/server.js", "server.js"],
    ["/home/deploy/apps/shop/current/server.js", "server.js"],
    ["/app/services/billing/legacy.js", "services/billing/legacy.js"],
  ])("finds %s", (file, path) => {
    expect(mapped(v8(file))).toEqual([path])
  })

  it.each([
    ["/app/dist/orders/orders.service.js", "services/orders/src/orders/orders.service.ts"],
    ["/app/services/orders/dist/orders/orders.service.js", "services/orders/src/orders/orders.service.ts"],
    ["/app/services/orders/dist/src/orders/orders.service.js", "services/orders/src/orders/orders.service.ts"],
    ["/app/dist/main.js", "services/orders/src/main.ts"],
    ["/app/.next/server/app/api/orders/route.js", "app/api/orders/route.ts"],
    ["/app/.next/server/app/(account)/profile/page.js", "app/(account)/profile/page.tsx"],
    ["/app/services/checkout/src/cart/total.js", "services/checkout/src/cart/total.ts"],
  ])("follows compiled %s to its source", (file, path) => {
    expect(mapped(v8(file))).toEqual([path])
  })

  it("keeps a compiled file that is itself in the repository", () => {
    expect(mapped(v8("/app/services/billing/dist/built.js"))).toEqual(["services/billing/dist/built.js"])
  })

  it("leaves bundles, generated and unknown files without a path", () => {
    const files = ["https://cdn.example.com/main.js", "/app/.next/server/chunks/871.js", "/app/src/nowhere/total.ts"]
    expect(files.flatMap(file => mapped(v8(file)))).toEqual([null, null, null])
  })

  it("decides between equals by the service and never guesses", () => {
    const frame = v8("/app/src/index.ts")
    expect(mapped(frame)).toEqual([null])
    expect(mapped(frame, "services/orders")).toEqual(["services/orders/src/index.ts"])
    expect(mapped(frame, "services/checkout")).toEqual(["services/checkout/src/index.ts"])
    expect(mapped(frame, "services/check")).toEqual([null])
    expect(mapped(frame, "/services/checkout/")).toEqual(["services/checkout/src/index.ts"])
  })

  it("takes no page for the entry that was built into the root", () => {
    const files = indexFiles(["apps/web/src/pages/index.tsx", "apps/web/server.ts", "apps/web/src/cart.ts"])
    const path = (file: string): string | null | undefined =>
      mapToRepository(parseStack(v8(file), {}).frames, files, { servicePath: "apps/web" })[0]?.repositoryPath
    expect(path("/app/index.js")).toBeNull()
    expect(path("/app/server.js")).toBe("apps/web/server.ts")
    expect(path("/app/cart.js")).toBe("apps/web/src/cart.ts")
  })

  it("lets the longer common end win over the service", () => {
    const frame = v8("/app/services/checkout/src/index.ts")
    expect(mapped(frame, "services/orders")).toEqual(["services/checkout/src/index.ts"])
  })

  it("finds modules of Python, Go, Ruby, C#, PHP, Rust and Swift", () => {
    expect(mapped(python("/code/orders/models.py"))).toEqual(["services/django/orders/models.py"])
    expect(mapped(python("/srv/shop/manage.py"))).toEqual(["services/django/manage.py"])
    expect(mapped(python("/one/two/manage.py"))).toEqual([null])
    expect(mapped(python("/one/two/manage.py"), "services/django")).toEqual(["services/django/manage.py"])
    expect(mapped("main.f()\n\t/build/internal/orders/service.go:1 +0x1")).toEqual([
      "services/go/internal/orders/service.go",
    ])
    expect(mapped("main.f()\n\tgithub.com/acme/shop/services/go/cmd/api/main.go:1 +0x1")).toEqual([
      "services/go/cmd/api/main.go",
    ])
    expect(mapped("app/models/order.rb:1:in `f'")).toEqual(["services/rails/app/models/order.rb"])
    expect(mapped("/app/app/models/order.rb:1:in `f'")).toEqual(["services/rails/app/models/order.rb"])
    expect(mapped("   at Acme.F(String a) in C:\\agent\\_work\\1\\s\\Orders\\OrderService.cs:line 1")).toEqual([
      "services/dotnet/Orders/OrderService.cs",
    ])
    expect(mapped("   at Acme.F() in /src/Orders/obj/Debug/net8.0/OrderService.cs:line 1")).toEqual([null])
    expect(mapped("#0 /var/www/html/app/Http/Controllers/OrderController.php(1): f()")).toEqual([
      "services/php/app/Http/Controllers/OrderController.php",
    ])
    expect(mapped("thread 'main' panicked at crates/pricing/src/lib.rs:1:2:")).toEqual(["crates/pricing/src/lib.rs"])
    expect(mapped("thread 'main' panicked at crates\\rates\\src\\lib.rs:1:2:")).toEqual(["crates/rates/src/lib.rs"])
    expect(mapped("thread 'main' panicked at src/lib.rs:1:2:")).toEqual([null])
    expect(mapped("0   Shop   0x0000000104a3c1d4 f() + 12 (CartViewModel.swift:41)")).toEqual([
      "ios/Shop/CartViewModel.swift",
    ])
  })

  it("finds classes of the JVM by their package", () => {
    const jvm = (call: string): readonly (string | null)[] => mapped(`\tat ${call}`)
    expect(jvm("com.acme.ledger.Entry$Line.total(Entry.java:1)")).toEqual([
      "services/ledger/src/main/java/com/acme/ledger/Entry.java",
    ])
    expect(jvm("com.acme.ledger.Entry.total(Unknown Source)")).toEqual([
      "services/ledger/src/main/java/com/acme/ledger/Entry.java",
    ])
    expect(jvm("com.elsewhere.Entry.total(Entry.java:1)")).toEqual([null])
    expect(jvm("com.acme.shop.cart.CartService.load$suspendImpl(CartService.kt:1)")).toEqual([
      "services/ledger/src/main/kotlin/cart/CartService.kt",
    ])
    expect(jvm("com.acme.shop.prices.PricesKt.of(Prices.kt:1)")).toEqual([
      "services/ledger/src/main/kotlin/com/acme/shop/prices/Prices.kt",
    ])
    expect(jvm("com.acme.ledger.Ledger$.$anonfun$open$1(Ledger.scala:1)")).toEqual([
      "services/ledger/src/main/scala/Ledger.scala",
    ])
    expect(jvm("com.acme.shop.Util.f(Util.kt:1)")).toEqual([null])
    expect(jvm("a.b.c(SourceFile:1)")).toEqual([null])
  })

  it("finds packages of Dart and applications of an umbrella", () => {
    const dart = (file: string): readonly (string | null)[] => mapped(`#0      f (${file}:1:2)`)
    expect(dart("package:shop_app/features/cart/cart_view.dart")).toEqual([
      "apps/mobile/lib/features/cart/cart_view.dart",
    ])
    expect(dart("package:forms/button.dart")).toEqual(["packages/forms/lib/button.dart"])
    expect(dart("package:elsewhere/button.dart")).toEqual([null])
    expect(mapped("    (stock 0.1.0) lib/entry.ex:1: Stock.Entry.f/1")).toEqual(["umbrella/apps/stock/lib/entry.ex"])
    expect(mapped("    lib/entry.ex:1: Stock.Entry.f/1")).toEqual([null])
    expect(mapped("    lib/stock/item.ex:1: Stock.Item.f/1")).toEqual(["umbrella/apps/stock/lib/stock/item.ex"])
  })

  it("never maps a dependency, even to a file of the same name", () => {
    const frames = parseStack(v8("/app/node_modules/shop/src/lib/session.ts"), {}).frames
    expect(mapToRepository(frames, SHOP, { servicePath: null })[0]?.repositoryPath).toBeNull()
  })

  it("takes a library's name for the application's where the repository holds just that file", () => {
    const files = indexFiles([
      "guava/src/com/google/common/base/Strings.java",
      "src/Microsoft.Shop/Cart.cs",
      "packages/logger/lib/src/sink.dart",
      "lib/phoenix/router.ex",
      "lib/logger/formatter.ex",
      "src/lib/session.ts",
    ])
    const own = (stack: string): readonly (string | null)[] =>
      mapToRepository(parseStack(stack, {}).frames, files, { servicePath: null }).map(frame => {
        expect(frame.inApp).toBe(frame.repositoryPath !== null)
        return frame.repositoryPath
      })
    expect(own("\tat com.google.common.base.Strings.repeat(Strings.java:1)")).toEqual([
      "guava/src/com/google/common/base/Strings.java",
    ])
    expect(own("\tat com.google.other.base.Strings.repeat(Strings.java:1)")).toEqual([null])
    expect(own("   at Microsoft.Shop.Cart.F() in C:\\agent\\_work\\1\\s\\src\\Microsoft.Shop\\Cart.cs:line 1")).toEqual(
      ["src/Microsoft.Shop/Cart.cs"],
    )
    expect(own("   at Microsoft.Shop.Cart.F() in /_/other/Microsoft.Shop/Cart.cs:line 1")).toEqual([null])
    expect(own("#0      f (package:logger/src/sink.dart:1:2)")).toEqual(["packages/logger/lib/src/sink.dart"])
    expect(own("#0      f (package:logging/src/sink.dart:1:2)")).toEqual([null])
    expect(own("    (phoenix 1.7.0) lib/phoenix/router.ex:1: Phoenix.Router.f/1")).toEqual(["lib/phoenix/router.ex"])
    expect(own("    (logger 1.14.0) lib/logger/formatter.ex:1: Logger.Formatter.f/1")).toEqual([null])
    expect(own(v8("/app/node_modules/shop/src/lib/session.ts"))).toEqual([null])
  })

  it("keeps the case of paths", () => {
    expect(mapped(v8("/app/SRC/LIB/SESSION.ts"))).toEqual([null])
  })

  it("looks only at files of the same name in a repository of 100,000", () => {
    const paths = Array.from({ length: 100_000 }, (_, at) => `services/s${at % 100}/src/m${at}/index.ts`)
    const frame: Frame = {
      raw: "",
      function: null,
      file: "/app/src/m4242/index.js",
      line: 1,
      column: 1,
      inApp: true,
      repositoryPath: null,
    }
    const frames = Array.from({ length: 200 }, () => frame)
    const found = mapToRepository(frames, indexFiles(paths), { servicePath: null })
    expect(new Set(found.map(each => each.repositoryPath))).toEqual(new Set(["services/s42/src/m4242/index.ts"]))
  })
})
