import { check } from '../check.mjs';

check('(/[^/]+)+', { matches: ['/a', '/usr/bin'], refuses: ['/', 'a', '/a/', '//a'] });
