import { check } from '../check.mjs';

check('#([0-9a-f]{3}|[0-9a-f]{6})', { matches: ['#fff', '#c0ffee'], refuses: ['#ff', '#ffff', 'fff'] });
