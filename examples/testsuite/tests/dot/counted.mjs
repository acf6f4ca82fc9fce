import { check } from '../check.mjs';

check('.{3}', { matches: ['abc', '123'], refuses: ['ab', 'abcd'] });
