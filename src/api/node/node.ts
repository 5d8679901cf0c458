import { Field, ID, InterfaceType } from '@nestjs/graphql';

/** Whatever has an id; rows carry the name of their type. */
@InterfaceType({
  description: 'Whatever can be found again by its id.',
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'The same for as long as the evidence is the same. Pass it as it is; its form may change.',
  })
  readonly id!: string;
}
