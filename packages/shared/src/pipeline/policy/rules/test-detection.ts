import { tokenRule } from "../source/token-rule.ts"

const what = "the code asks whether it is under test"

/** Code that knows it is tested can behave for the test alone. */
export const testDetection = tokenRule("test-detection", [
  {
    pattern:
      /\bprocess\.env(?:\.|\[["'`])(?:VITEST|JEST|MOCHA|TEST_|CI\b|NODE_TEST|GITHUB_)\w{0,40}|\bimport\.meta\.(?:vitest|jest)\b|\btypeof\s{1,3}(?:vi|vitest|jest|describe|it|expect|test|mocha)\b|\bNODE_ENV\b["'`\])]{0,3}\s{0,3}[!=]==?\s{0,3}["'`]test|["'`]test["'`]\s{0,3}[!=]==?\s{0,3}process\.env|\b(?:argv|stack)\b[^\n]{0,80}["'`/][^"'`\n]{0,20}(?:vitest|jest|mocha|\.test\b|\.spec\b)|\b__(?:vitest|jest)_\w{1,40}/g,
    languages: ["javascript"],
    layer: "bare",
    inTests: "pass",
    what,
  },
  {
    pattern:
      /PYTEST_CURRENT_TEST|["'](?:pytest|unittest)["']\s{0,3}(?:not\s{1,3})?in\s{1,3}sys\.(?:modules|argv)|\bsettings\.TESTING\b|sys\.argv[^\n]{0,60}["']test/g,
    languages: ["python"],
    layer: "bare",
    inTests: "pass",
    what,
  },
  {
    pattern: /\btesting\.Testing\s{0,3}\(|\bflag\.Lookup\s{0,3}\(\s{0,3}"test\./g,
    languages: ["go"],
    layer: "bare",
    inTests: "pass",
    what,
  },
  {
    pattern: /\bRails\.env\.test\?|\bdefined\?\s{0,3}\(?\s{0,3}(?:RSpec|Minitest)\b/g,
    languages: ["ruby"],
    inTests: "pass",
    what,
  },
  {
    pattern: /PHPUNIT_\w{1,40}|\brunningUnitTests\b|class_exists\s{0,3}\([^\n]{0,40}TestCase/g,
    languages: ["php"],
    layer: "bare",
    inTests: "pass",
    what,
  },
  { pattern: /FLUTTER_TEST\b/g, languages: ["dart"], layer: "bare", inTests: "pass", what },
  {
    pattern:
      /["'`](?:node:test(?:\/\w{1,20})?|vitest(?:\/\w{1,20})?|@jest\/globals|mocha|chai|sinon|@playwright\/test|package:(?:test|flutter_test|mockito)\/[^"'\n]{1,40})["'`]|^\s{0,40}(?:import|from)\s{1,3}(?:pytest|unittest|mock)\b|^\s{0,40}"testing"$|\bimport\s{1,3}(?:static\s)?(?:org\.junit|org\.mockito|io\.mockk|kotlin\.test)\b|\busing\s{1,3}(?:Xunit|NUnit|Moq)\b|\buse\s{1,3}PHPUnit\\|\brequire\s{1,3}["'](?:rspec|minitest)/gm,
    layer: "bare",
    inTests: "pass",
    what: "code that is no test reaches for the test framework",
  },
])
