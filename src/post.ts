import { endWith } from './app/end-with.ts';
import { performPost } from './app/perform-post.ts';
import { StandardOutput } from './host/standard-output.ts';

void endWith(performPost(new StandardOutput()));
