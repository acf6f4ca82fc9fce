import { endWith } from './front/end-with.ts';
import { performPost } from './front/action/perform-post.ts';
import { keepInspectorShut } from './host/signals.ts';

keepInspectorShut();
void endWith((output) => performPost(output), 1);
