import type { CacheAccess, CacheClient } from './cache-service.ts';
import { CacheV1 } from './cache-v1.ts';
import { CacheV2 } from './cache-v2.ts';

/** A client that speaks the protocol of this service. Nothing is asked yet. */
export function openCache(access: CacheAccess): CacheClient {
  switch (access.protocol) {
    case 'v1':
      return new CacheV1(access);
    case 'v2':
      return new CacheV2(access);
  }
}
