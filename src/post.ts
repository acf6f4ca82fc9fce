import { endWith } from './app/end-with.ts';
import { performPost } from './app/perform-post.ts';
import { keepInspectorShut } from './host/inspector.ts';
import { StandardOutput } from './host/standard-output.ts';

keepInspectorShut();
void endWith(() => performPost(new StandardOutput()), 1);
