import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How a measure of a selection is put together from its fields. */
export type FieldMeasure = (field: {
  readonly name: string;
  readonly aliased: boolean;
  readonly below: number;
}) => number;

/**
 * Measures a selection: `combine` joins what the fields of one level give. Each fragment is measured once, so that fragments which
 * spread one another twice and twice again cost nothing; one that spreads itself counts as empty, for another rule refuses it.
 */
export function measureSelection(
  selection: SelectionSetNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  ofField: FieldMeasure,
  combine: (values: readonly number[]) => number,
): number {
  const fragments = new Map<string, number>();
  const measure = (set: SelectionSetNode | undefined): number =>
    combine(
      (set?.selections ?? []).map((node) => {
        if (node.kind === Kind.INLINE_FRAGMENT) return measure(node.selectionSet);
        if (node.kind === Kind.FRAGMENT_SPREAD) return measureFragment(node.name.value);
        return ofField({ name: node.name.value, aliased: node.alias !== undefined, below: measure(node.selectionSet) });
      }),
    );
  const measureFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const measured = measure(fragment(name)?.selectionSet);
    fragments.set(name, measured);
    return measured;
  };
  return measure(selection);
}
