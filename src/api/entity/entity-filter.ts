import { Field, InputType } from '@nestjs/graphql';
import type { EntityKind } from '../../domain/reference.js';
import type { EntityOrder, EntityPageFilter } from '../../graph/read/entities-page.js';
import { EntityKindEnum } from '../enums/entity-kind.js';
import { given } from '../filter/given.js';

@InputType({
  description: 'Which entities; all conditions must hold. What is left out, or an empty list, asks for nothing.',
})
export class EntityFilter {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  readonly kinds?: EntityKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these finer kinds, such as `militia` or `ministry`.',
  })
  readonly subtypes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these countries, as ISO 3166-1 alpha-2: IQ, US.' })
  readonly countries?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'With this in one of its names, in capitals or not. To find a name despite typos use `search`.',
  })
  readonly name?: string | null;
}

/** The filter as the graph takes it. */
export function entityPageFilter(filter: EntityFilter, order: EntityOrder): EntityPageFilter {
  return {
    kinds: given(filter.kinds),
    subtypes: given(filter.subtypes),
    countries: given(filter.countries?.map((country) => country.toUpperCase())),
    name: filter.name ?? null,
    order,
  };
}
