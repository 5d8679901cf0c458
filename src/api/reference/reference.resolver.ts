import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ArticleRow } from '../../graph/read/article-row.js';
import type { EntityRow } from '../../graph/read/entity-row.js';
import type { MentionRow } from '../../graph/read/reference-mentions.js';
import type { ReferenceRow } from '../../graph/read/reference-row.js';
import type { SentenceRow } from '../../graph/read/sentence-row.js';
import { Article } from '../article/article.js';
import { Entity } from '../entity/entity.js';
import type { Loaders } from '../operation/loaders.js';
import { Mention, Reference } from './reference.js';
import { Sentence } from './sentence.js';

@Resolver(() => Reference)
export class ReferenceResolver {
  @ResolveField(() => Article, { description: 'The article that speaks of it.' })
  article(@Parent() { articleId }: ReferenceRow, @Context('loaders') loaders: Loaders): Promise<ArticleRow | null> {
    return loaders.article.load(articleId);
  }

  @ResolveField(() => Entity, {
    nullable: true,
    description: 'Who or what it is taken for; null when there is no name to know it by.',
  })
  async entity(@Parent() { entityId }: ReferenceRow, @Context('loaders') loaders: Loaders): Promise<EntityRow | null> {
    return entityId === null ? null : loaders.entity.load(entityId);
  }

  @ResolveField(() => [Mention], {
    description: 'Every place of the article that speaks of it, in the order of the text.',
  })
  mentions(@Parent() { id }: ReferenceRow, @Context('loaders') loaders: Loaders): Promise<readonly MentionRow[]> {
    return loaders.referenceMentions.load(id);
  }
}

@Resolver(() => Mention)
export class MentionResolver {
  @ResolveField(() => Sentence, { description: 'The sentence in which it stands.' })
  sentence(@Parent() { sentenceId }: MentionRow, @Context('loaders') loaders: Loaders): Promise<SentenceRow | null> {
    return loaders.sentence.load(sentenceId);
  }
}

@Resolver(() => Sentence)
export class SentenceResolver {
  @ResolveField(() => Article, { description: 'The article that it belongs to.' })
  article(@Parent() { articleId }: SentenceRow, @Context('loaders') loaders: Loaders): Promise<ArticleRow | null> {
    return loaders.article.load(articleId);
  }
}
