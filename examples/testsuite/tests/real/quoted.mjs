import { check } from '../check.mjs';

check('"([^"\\\\]|\\\\.)*"', { matches: ['""', '"a"', '"a\\"b"'], refuses: ['"a', 'a"', '"\\"'] });
