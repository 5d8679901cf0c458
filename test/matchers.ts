// Jest types its asymmetric matchers as `any`; as `unknown` they can stand for any value without switching the compiler off.

/** Any text that contains `part`. */
export const containing = (part: string): unknown => expect.stringContaining(part) as unknown;

/** Any text that matches. */
export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern) as unknown;

/** Any value of a type, e.g. `any(Number)`. */
export const any = (type: NumberConstructor | StringConstructor): unknown => expect.any(type) as unknown;
