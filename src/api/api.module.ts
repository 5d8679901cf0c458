import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { CONFIGURATION } from '../config/configuration.js';
import { ConfigurationModule } from '../config/configuration.module.js';
import { Graph } from '../graph/graph.js';
import { GraphModule } from '../graph/graph.module.js';
import { IngestionModule } from '../ingestion/ingestion.module.js';
import { ArticleResolver } from './article/article.resolver.js';
import { BrowserModule } from './browser/browser.module.js';
import { AttributionResolver, ClaimParticipantResolver } from './claim/claim-parts.resolver.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { EntityQueriesResolver } from './entity/entity-queries.resolver.js';
import { EntityResolver, IdentifiedReferenceResolver, PersonResolver } from './entity/entity.resolver.js';
import { QuietFilter } from './errors/quiet-filter.js';
import { EventReportResolver, EventResolver } from './event/event.resolver.js';
import { GraphiqlController } from './graphiql/graphiql.controller.js';
import { graphqlOptions } from './graphql-options.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './metrics/metrics.js';
import { IngestionResolver } from './ingestion/ingestion.resolver.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { PlanWarmer } from './operation/plan-warmer.js';
import { NodeResolver } from './node/node.resolver.js';
import { MentionResolver, ReferenceResolver, SentenceResolver } from './reference/reference.resolver.js';
import { RelationshipResolver } from './relationship/relationship.resolver.js';
import { StatisticsResolver } from './statistics/statistics.resolver.js';

/** The whole server: GraphQL, GraphiQL, health, metrics, and what Neo4j Browser loads. */
@Module({
  imports: [
    ConfigurationModule,
    GraphModule,
    IngestionModule,
    MetricsModule,
    BrowserModule,
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      imports: [GraphModule, MetricsModule],
      inject: [CONFIGURATION, Graph, Metrics],
      useFactory: graphqlOptions,
    }),
  ],
  controllers: [HealthController, GraphiqlController],
  providers: [
    { provide: APP_FILTER, useClass: QuietFilter },
    ArticleResolver,
    AttributionResolver,
    ClaimParticipantResolver,
    ClaimResolver,
    EntityQueriesResolver,
    EntityResolver,
    EventReportResolver,
    EventResolver,
    IdentifiedReferenceResolver,
    IngestionResolver,
    MentionResolver,
    NodeResolver,
    PersonResolver,
    PlanWarmer,
    ReferenceResolver,
    RelationshipResolver,
    SentenceResolver,
    StatisticsResolver,
  ],
})
export class ApiModule {}
