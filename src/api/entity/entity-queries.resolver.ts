import { Args, ArgsType, Context, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { InvalidInputError } from '../../errors/catalogue.js';
import type { EntityKind } from '../../domain/reference.js';
import type { EntityOrder } from '../../graph/read/entities-page.js';
import type { EntityRow } from '../../graph/read/entity-row.js';
import { EntityKindEnum, EntityOrderEnum } from '../enums/entity-kind.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { loadPage } from '../paging/load-page.js';
import { PageArguments } from '../paging/page-arguments.js';
import { findByName, searchEntities } from '../search/search-entities.js';
import { Entity, EntityConnection } from './entity.js';
import { EntityFilter, entityPageFilter } from './entity-filter.js';

@ArgsType()
class EntityArguments {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  readonly id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'One of its names as articles write it, in capitals or not, with accents or without.',
  })
  readonly name?: string | null;
}

@ArgsType()
class EntitiesArguments extends PageArguments {
  @Field(() => EntityFilter, { nullable: true, description: 'Which entities; all when left out.' })
  readonly filter?: EntityFilter | null;

  @Field(() => EntityOrderEnum, { nullable: true, defaultValue: 'NAME', description: 'In which order.' })
  readonly orderBy?: EntityOrder | null;
}

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, {
    description: 'A name, or a part or the beginning of one. Typos are forgiven; order of words does not matter.',
  })
  readonly text!: string;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds.' })
  readonly kinds?: EntityKind[] | null;
}

@Resolver()
export class EntityQueriesResolver {
  @Query(() => EntityConnection, {
    description: 'Who is this name: entities under any of their names and spellings, the best match first.',
  })
  search(
    @Args() { text, kinds, ...page }: SearchArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<EntityRow>> {
    return searchEntities(loaders, text, kinds, page);
  }

  @Query(() => Entity, {
    nullable: true,
    description:
      'One entity, by its id or by one of its names; null when there is none. Of namesakes the one in the most articles is meant: see `search` for all.',
  })
  async entity(@Args() { id, name }: EntityArguments, @Context('loaders') loaders: Loaders): Promise<EntityRow | null> {
    if (id && !name) return loaders.entity.load(id);
    if (name && !id) return findByName(loaders, name);
    throw new InvalidInputError('Give either `id` or `name` of the entity, and not both.');
  }

  @Query(() => EntityConnection, { description: 'The entities that articles speak of.' })
  entities(
    @Args() { filter, orderBy, ...page }: EntitiesArguments,
    @Context('loaders') loaders: Loaders,
  ): Promise<Connection<EntityRow>> {
    const order = orderBy ?? 'NAME';
    return loadPage(`entities by ${order}`, loaders.entities, entityPageFilter(filter ?? {}, order), page);
  }
}
