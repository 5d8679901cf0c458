import { registerEnumType } from '@nestjs/graphql';

/**
 * Declares an enum of the schema from its values, each with its description.
 * @returns what `@Field(() => …)` takes for it.
 */
export function declareEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Readonly<Record<string, string>> {
  const names = Object.keys(values);
  const declared = Object.fromEntries(names.map((value) => [value, value]));
  const valuesMap = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(declared, { name, description, valuesMap });
  return declared;
}
