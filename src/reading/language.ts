/** A language tag as pages and feeds write it (`en_GB`, `EN-gb `), as BCP 47; undefined when it is none. */
export function languageTag(value: string | null | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
