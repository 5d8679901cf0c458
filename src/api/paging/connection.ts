import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What a page says of itself and its neighbours. */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more come after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether this page was asked for by `after`, so that something comes before it.',
  })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null when the page is empty.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last row, for `after`; null when the page is empty.',
  })
  readonly endCursor!: string | null;
}

/** A page of rows, as a connection of GraphQL. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  /** Counts all rows of the list, when somebody asks. */
  readonly count: () => Promise<number>;
}

/** Declares the connection type of a node type: `<name>Connection` and `<name>Edge`. */
export function connectionType<Row>(name: string, plural: string, node: () => unknown): Type<Connection<Row>> {
  @ObjectType(`${name}Edge`, { description: `One of a page of ${plural}, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'The place of this row in its list, for `after`.' })
    readonly cursor!: string;

    @Field(node as () => Type, { description: 'The row itself.' })
    readonly node!: Row;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class ConnectionOfNode {
    @Field(() => [Edge], { description: 'The rows of the page, each with its cursor.' })
    readonly edges!: Connection<Row>['edges'];

    @Field(() => [node()] as [Type], { description: 'The rows of the page.' })
    readonly nodes!: readonly Row[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many the list holds in all. It is counted only when it is asked for.',
      middleware: [({ source }: { source: Connection<Row> }) => source.count()],
    })
    readonly totalCount!: number;

    readonly count!: () => Promise<number>;
  }
  return ConnectionOfNode;
}
