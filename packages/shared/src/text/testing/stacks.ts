/** Stacks of every language whose frames hold what looks like personal data; the message lines hold `john@example.com`. */
export const STACKS: readonly (readonly [language: string, frames: readonly string[]])[] = [
  [
    "Node.js",
    [
      "    at createBooking (/srv/app/node_modules/.pnpm/express@4.18.2_@types+node@20.1.0/node_modules/express/lib/router.js:284:15)",
      "    at async Promise.all (index 0)",
      "    at /srv/app/dist/main.9f86d081884c.js:1:202112345",
      "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
      "    at new Patient (file:///srv/patients/48213/patient.mjs:12:34)",
      "    at Object.<anonymous> (C:\\app\\src\\dob\\1980-02-03\\index.ts:3:9)",
      "    at eval (eval at run (/srv/vm.js:10:20), <anonymous>:1:2)",
      "    at <anonymous>",
      "    at Array.map (<anonymous>)",
      "    at password (webpack-internal:///./src/password=reset/form.tsx:10:20)",
      "    at da226b38-baac-11f1-bad1-da7ad0900005.js:1:2",
    ],
  ],
  [
    "Firefox and Safari",
    [
      "fn@https://cdn.example.com/static/js/main.9f86d081.chunk.js:2:415555",
      "@https://cdn.example.com/a.js?v=1.2.3.4:10:20",
      "async*load@https://10.2.3.4:8443/app.js:1:2",
      "[native code]@[native code]",
      "handle/<@webpack://app/./src/user@2.0/index.ts?1a2b:10:5",
      "global code@https://example.com/:55:10",
    ],
  ],
  [
    "Python",
    [
      '  File "/usr/lib/python3.12/site-packages/patient/name=john/models.py", line 415, in lookup',
      '  File "/srv/app@1.2.3/main.py", line 10, in <module>',
      '  File "<frozen importlib._bootstrap>", line 1360, in _find_and_load',
    ],
  ],
  [
    "Java",
    [
      "\tat java.base@17.0.1/java.lang.Thread.run(Thread.java:833)",
      "\tat com.example.Patient.dob(Patient.java:1980)",
      "\tat app//com.example.Foo$$Lambda$14/0x0000000800c03000.apply(Unknown Source)",
      "\tat com.example.jdk8.Service.call(Service.kt:42) ~[service-1.2.3.4.jar!/:1.2.3.4]",
      "\tat sun.reflect.NativeMethodAccessorImpl.invoke0(Native Method)",
    ],
  ],
  [
    "Go",
    [
      "goroutine 1 [running]:",
      "main.lookup(0xc000123456, {0x1010101, 0x5})",
      "\t/go/pkg/mod/github.com/gin-gonic/gin@v1.9.1/context.go:174 +0x2e5",
      "net/http.(*conn).serve(0xc0001ae000)",
      "\t/usr/local/go/src/net/http/server.go:1995 +0x612",
      "created by net/http.(*Server).Serve in goroutine 1",
    ],
  ],
  [
    "Ruby",
    [
      "/usr/local/bundle/gems/activerecord-7.0.4.3/lib/active_record/base.rb:10:in `find'",
      "\tfrom app/models/patient.rb:415:in 'Patient#name='",
      "app/controllers/users_controller.rb:12:in `block in <main>'",
    ],
  ],
  [
    ".NET",
    [
      "   at Clinic.Patient.Load(String name, DateTime dob) in C:\\src\\Patient.cs:line 415",
      "   at System.Threading.Tasks.Task.Execute()",
      "   at Clinic.Api.<>c__DisplayClass1_0.<<Load>b__0>d.MoveNext() in /src/Api.cs:line 12",
    ],
  ],
  [
    "PHP",
    [
      "#0 /var/www/html/vendor/symfony/http-kernel/HttpKernel.php(163): App\\Controller\\Patient->show()",
      "#1 [internal function]: App\\Kernel->handle(Object(Request))",
      "#2 {main}",
    ],
  ],
  [
    "Rust",
    [
      "   0: rust_begin_unwind",
      "             at /rustc/9fc6b43126469e3858e2fe86cafb4f0fd5068869/library/std/src/panicking.rs:665:5",
      "   1: core::panicking::panic_fmt",
      "  12:     0x55d0b5a1f2c3 - app::patient::name::h1a2b3c4d5e6f7a8b",
    ],
  ],
  [
    "Swift",
    [
      "0   MyApp                               0x0000000104d8a2f4 $s5MyApp7PatientC4nameSSvg + 124",
      "12  UIKitCore                           0x00000001b2c3d4e5 -[UIApplication _run] + 888",
    ],
  ],
  [
    "Dart",
    [
      "#0      PatientRepository.find (package:app/patient/name.dart:415:26)",
      "#1      _rootRunUnary (dart:async/zone.dart:1407:47)",
      "<asynchronous suspension>",
    ],
  ],
  [
    "Elixir",
    [
      "    (clinic 0.1.0) lib/clinic/patient.ex:12: Clinic.Patient.name/1",
      '    (elixir 1.15.7) lib/enum.ex:1693: Enum."-map/2-lists^map/1-1-"/2',
      "    lib/clinic/router.ex:1: Clinic.Router.call/2",
    ],
  ],
]
