import type { Attack } from "./attack.ts"
import { attacksOf } from "./code-attacks.ts"
import { fixWith, type SampleLanguage } from "./languages.ts"

const SOURCES = {
  "swallows the exception": {
    typescript: [
      "try { check(order) } catch {}",
      "try { check(order) } catch (e) {}",
      "try {\n  check(order)\n} catch (error) {\n  // ignored\n}",
      "try {\n  check(order)\n} catch (error) {\n  return 0\n}",
      "try {\n  check(order)\n} catch (error) {\n  console.error(error)\n}",
      "try {\n  check(order)\n} catch (error) {\n  logger.warn(\n    'failed',\n    error,\n  )\n  return null\n}",
      "try {\n  check(order)\n}\ncatch\n(error)\n{\n}",
      "await check(order).catch(() => {})",
      "await check(order).catch(() => null)",
      "await check(order)\n  .catch(\n    () => {\n    },\n  )",
      "await check(order).catch(() => undefined)",
      "await check(order).catch(console.error)",
      "await check(order).catch(function () {})",
      "await check(order).catch(error => { logger.info(error) })",
      "try { check(order) } catch (e) { void 0 }",
      "try { check(order) } finally { return 0 }",
      "let rate\ntry { rate = get(order) } catch { rate = 0 }",
      "try {\n  check(order)\n} catch (error) {\n  const ignored = error\n}",
      "try {\n  check(order)\n} catch (error) {\n  return { id: 0, items: [], total: 0 }\n}",
      "try {\n  check(order)\n} catch (error) {\n  return undefined as never\n}",
      "try {\n  check(order)\n} catch (error) {\n  if (error) return 0\n}",
      "try {\n  check(order)\n} catch (error) {\n  metrics.increment('x')\n  return 0\n}",
      "const rate2 = await check(order).then(value => value, () => null)",
      "const rate3 = await check(order).catch((_e: unknown): number => 0)",
    ],
    python: [
      "try:\n    check(order)\nexcept:\n    pass",
      "try:\n    check(order)\nexcept Exception:\n    pass",
      "try:\n    check(order)\nexcept Exception as error:\n    return None",
      "try:\n    check(order)\nexcept (KeyError, Exception):\n    return 0",
      "try:\n    check(order)\nexcept BaseException:\n    logging.warning('x')",
      "try: check(order)\nexcept: pass",
      "try:\n    check(order)\nexcept KeyError:\n    ...",
      "with suppress(Exception):\n    check(order)",
    ],
    java: [
      "try { check(order); } catch (Exception e) { }",
      "try { check(order); } catch (Throwable t) { return 0; }",
      "try { check(order); } catch (NullPointerException e) { /* fine */ }",
      "try { check(order); } catch (RuntimeException e) { log.warn(e.getMessage()); }",
      "try { check(order); } catch (IOException | RuntimeException e) { e.printStackTrace(); }",
    ],
    kotlin: [
      "try { check(order) } catch (e: Exception) { }",
      "runCatching { check(order) }.getOrNull()",
      "try { check(order) } catch (e: Throwable) { null }",
    ],
    go: [
      "if err := check(order); err != nil {\n\treturn 0, nil\n}",
      "if err != nil {\n\tlog.Println(err)\n}",
      "defer func() {\n\tif r := recover(); r != nil {\n\t\tlog.Println(r)\n\t}\n}()",
      "defer func() { recover() }()",
      "defer func() {\n\t_ = recover()\n}()",
    ],
    ruby: [
      "check(order) rescue nil",
      "begin\n  check(order)\nrescue\nend",
      "begin\n  check(order)\nrescue StandardError => e\n  nil\nend",
    ],
    dart: [
      "try { check(order); } catch (e) { }",
      "await check(order).catchError((_) {});",
      "try { check(order); } on Exception catch (e) { print(e); }",
      "try { check(order); } catch (_) { return 0; }",
    ],
    csharp: [
      "try { Check(order); } catch { }",
      "try { Check(order); } catch (Exception) { }",
      "try { Check(order); } catch (Exception e) { Console.WriteLine(e); }",
    ],
    php: [
      "try { check($order); } catch (\\Throwable $e) { }",
      "try { check($order); } catch (Exception $e) { return 0; }",
      "$rate = @check($order);",
    ],
  },
  "disables a check": {
    typescript: [
      "// @ts-ignore",
      "// @ts-expect-error",
      "// eslint-disable-next-line",
      "/* eslint-disable */",
      "// @ts-nocheck",
      "const rate2 = rates as any",
      "/* istanbul ignore next */",
      "/* c8 ignore next */",
      "// biome-ignore lint: x",
      "// oxlint-disable-line",
      "const rate3 = rates as unknown as Rate",
      "function f(a: any) {}",
    ],
    python: [
      "x = 1  # noqa",
      "x = 1  # type: ignore",
      "# pylint: disable=all",
      "x = 1  # pragma: no cover",
      "x = 1  # nosec",
    ],
    java: ['@SuppressWarnings("all")', "int x = 1; // NOSONAR", "//noinspection ALL"],
    kotlin: ['@Suppress("UNCHECKED_CAST")'],
    go: ["x := 1 //nolint", "x := 1 // nolint:errcheck"],
    ruby: ["# rubocop:disable all", "# :nocov:"],
    dart: ["// ignore: unused_local_variable", "// ignore_for_file: type=lint"],
    csharp: ["#pragma warning disable", '[SuppressMessage("a", "b")]'],
    php: ["// @phpstan-ignore-next-line", "// phpcs:ignore", "/** @psalm-suppress All */"],
  },
}

const EDITS: readonly (readonly [SampleLanguage, string, string, string])[] = [
  [
    "python",
    "try:\n    check(order)\nexcept KeyError:\n    recover_from(order)",
    "except KeyError:",
    "except Exception:",
  ],
  ["python", "try:\n    check(order)\nexcept KeyError:\n    recover_from(order)", "except KeyError:", "except:"],
  ["java", "try { check(order); } catch (IOException e) { recover(order); }", "IOException e", "Exception e"],
  ["csharp", "try { Check(order); } catch (IOException e) { Recover(order); }", "IOException e", "Exception e"],
  ["php", "try { check($o); } catch (IoError $e) { recover($o); }", "IoError $e", "\\Throwable $e"],
  ["ruby", "begin\n  check(order)\nrescue KeyError => e\n  recover(order)\nend", "rescue KeyError => e", "rescue => e"],
  ["typescript", "try {\n  check(order)\n} catch (error) {\n  clean(order)\n  throw error\n}", "  throw error\n", ""],
  ["python", "try:\n    check(order)\nexcept KeyError:\n    clean(order)\n    raise", "        raise\n", ""],
]

/** Changes after which the error is not seen any more, and is still there. */
export function bandAidAttacks(): Attack[] {
  return [
    ...attacksOf(SOURCES, "source"),
    ...EDITS.map(([language, was, from, to]) => ({
      kind: "broadens a handler",
      name: `${language}: ${from} -> ${to} in ${was.replaceAll("\n", " ")}`,
      changes: fixWith(language, { was, editSource: text => text.replace(from, () => to) }),
    })),
  ]
}
