/** Something a person can put right. Its message says what was wrong and what to do, and is printed without a stack. */
export class Failure extends Error {}
