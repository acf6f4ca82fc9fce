import { check } from '../check.mjs';

check('(0|1(01*0)*1)*', { matches: ['0', '11', '110', '1001', '1100'], refuses: ['1', '10', '100', '111'] });
