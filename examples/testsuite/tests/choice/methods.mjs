import { check } from '../check.mjs';

check('(GET|POST|PUT) /.*', { matches: ['GET /', 'POST /x'], refuses: ['get /', 'GET/'] });
