/** A list that a filter asks for, or null: an empty list counts as not given. */
export function given<Item>(items: readonly Item[] | null | undefined): Item[] | null {
  return items && items.length > 0 ? [...items] : null;
}
