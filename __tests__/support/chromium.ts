import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Chromium and its kin are: on the path, and where systems install them. */
const places: readonly string[] = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, name)),
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** The program of a Chromium on this machine; undefined when there is none. */
export const chromiumPath: string | undefined = places.find((path) => existsSync(path));
