import { check } from '../check.mjs';

check('(foo|bar) (baz|qux)', { matches: ['foo baz', 'bar qux'], refuses: ['foo', 'baz foo'] });
