import { check } from '../check.mjs';

check('[ab]*', { matches: ['', 'abab'], refuses: ['abc'] });
