import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { EntityIdentityRow } from '../../graph/read/entity-identity.js';

/** One reference of an identity; the reference itself is resolved when asked for. */
@ObjectType({ description: 'One reference that is taken for an entity, and why.' })
export class IdentifiedReference {
  @Field(() => Float, { description: 'From 0 to 1: how sure it is that this is the same.' })
  readonly score!: number;

  @Field(() => [String], { description: 'Why it is taken for the same, as `comparison:detail`.' })
  readonly reasons!: readonly string[];
}

/** Why an entity is one. */
@ObjectType({
  description: 'Why all this is taken for one entity: every article that speaks of it, under which names.',
})
export class Identity {
  @Field(() => [IdentifiedReference], {
    description: 'The references of the articles that are taken for this entity, the surest first, a hundred at most.',
  })
  readonly references!: readonly EntityIdentityRow[];
}
