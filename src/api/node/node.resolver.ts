import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Loaders } from '../operation/loaders.js';
import { Node } from './node.js';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null when nothing has it.' })
  async node(
    @Args('id', {
      type: () => ID,
      description: 'The id of an article, entity, event, claim, relationship, reference or sentence.',
    })
    id: string,
    @Context('loaders') loaders: Loaders,
  ): Promise<Node | null> {
    switch (await loaders.nodeType.load(id)) {
      case 'Article':
        return loaders.article.load(id);
      case 'Claim':
        return loaders.claim.load(id);
      case 'Entity':
        return loaders.entity.load(id);
      case 'Event':
        return loaders.event.load(id);
      case 'Reference':
        return loaders.reference.load(id);
      case 'Relationship':
        return loaders.relationship.load(id);
      case 'Sentence':
        return loaders.sentence.load(id);
      case null:
        return null;
    }
  }
}
