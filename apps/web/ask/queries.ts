import { QueryClient, type InvalidateQueryFilters } from '@tanstack/react-query';

/**
 * What the pages have read of the court. What is on its way when something changes may be from before the change: it is
 * shown when it comes, and read once more. It is never given up for the newer reading, or a page on a slow line would come
 * to show nothing while much happens.
 */
export class Queries extends QueryClient {
  override async invalidateQueries(changed: InvalidateQueryFilters = {}): Promise<void> {
    const onTheWay = new Set(this.getQueryCache().findAll({ ...changed, fetchStatus: 'fetching' }));
    await super.invalidateQueries(changed, { cancelRefetch: false });
    if (onTheWay.size > 0) await super.invalidateQueries({ predicate: (query) => onTheWay.has(query) }, { cancelRefetch: false });
  }
}
