import { endWith } from './app/end-with.ts';
import { performPost } from './app/perform-post.ts';
import { keepInspectorShut } from './host/inspector.ts';

keepInspectorShut();
void endWith((output) => performPost(output), 1);
