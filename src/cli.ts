#!/usr/bin/env node
import { keepCompiledCode } from './host/user-cache.ts';

keepCompiledCode(process.env, process.platform);
// After that, since it is for what is loaded from then on.
void import('./front/command/command-line.ts').then(({ runCommandLine }) => runCommandLine());
