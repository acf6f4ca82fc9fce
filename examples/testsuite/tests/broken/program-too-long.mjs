import { broken } from '../check.mjs';

broken('((a{1000}){1000})', 'a program of 1000001 instructions is too long');
