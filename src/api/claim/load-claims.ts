import type { ClaimRow } from '../../graph/read/claim-row.js';
import type { ClaimPageFilter } from '../../graph/read/claims-page.js';
import type { Loaders } from '../operation/loaders.js';
import type { Connection } from '../paging/connection.js';
import { loadPage } from '../paging/load-page.js';
import type { PageArguments } from '../paging/page-arguments.js';

/** A page of claims, from wherever it is asked for. */
export function loadClaims(
  loaders: Loaders,
  filter: ClaimPageFilter,
  page: PageArguments,
): Promise<Connection<ClaimRow>> {
  return loadPage('claims', loaders.claims, filter, page);
}
