import { expect, test } from "vitest"
import { keepMembers } from "./keep-members.ts"

const source = `class A extends B {
    constructor(x) {
        this.x = x;
    }
    /**
     * Wanted.
     */
    wanted(body) {
        return body;
    }
    /**
     * Not wanted.
     */
    other(body, { a } = {}) {
        return () => {
            return 1;
        };
    }
}
exports.A = A;`

test("only the named methods stay, each with its comment", () => {
  const kept = keepMembers(source, new Set(["constructor", "wanted"]))
  expect(kept).toContain("Wanted.")
  expect(kept).toContain("this.x = x")
  expect(kept).not.toMatch(/other|Not wanted|return 1/)
  expect(kept.split("\n").slice(-2)).toEqual(["}", "exports.A = A;"])
})

test("declarations lose the same methods and keep their fields", () => {
  const types = `export declare class A {
    private factory;
    constructor(x: string);
    /** Wanted. */
    wanted(body: string): void;
    /** Not wanted. */
    other(body?: string): void;
}
export interface Kept {
    other: string;
}`
  expect(keepMembers(types, new Set(["constructor", "wanted"]))).toBe(`export declare class A {
    private factory;
    constructor(x: string);
    /** Wanted. */
    wanted(body: string): void;
}
export interface Kept {
    other: string;
}`)
})
