import { check } from '../check.mjs';

check('[\\w.]+@[\\w.]+\\.[a-z]{2,}', {
  matches: ['a.b@c.org', 'x@y.co.uk'],
  refuses: ['a@b', '@c.org', 'a@b.c'],
});
